package dev.espalier.codec;

import tools.jackson.core.TokenStreamContext;

/** Names a place in a JSON document: {@code comments[2].stars}, or {@code the root}. */
final class JsonPath {

    /** Hundreds of levels are no help to a reader. */
    private static final int LONGEST = 200;

    private static final int BEGINNING = 80;

    private JsonPath() {}

    /** The place of the value that a parser has just met. */
    static String of(TokenStreamContext context) {
        StringBuilder path = new StringBuilder();
        append(path, context);
        return orRoot(path);
    }

    /** The place of the value around; empty at the root. */
    static String inside(TokenStreamContext context) {
        StringBuilder path = new StringBuilder();
        append(path, context);
        return path.toString();
    }

    /** Whether only a part of the document is read, so that positions in it say nothing. */
    static boolean isPart(TokenStreamContext context) {
        TokenStreamContext root = context;
        while (!root.inRoot()) {
            root = root.getParent();
        }
        return root.currentValue() instanceof JsonPlace;
    }

    /** The place of the value that a generator will write next: in an array, one behind the last element. */
    static String ofNextValue(TokenStreamContext context) {
        if (!context.inArray()) {
            return of(context);
        }
        StringBuilder path = new StringBuilder();
        append(path, context.getParent());
        path.append('[').append(context.getEntryCount()).append(']');
        return orRoot(path);
    }

    private static void append(StringBuilder path, TokenStreamContext context) {
        if (context.inRoot()) {
            path.append(context.currentValue() instanceof JsonPlace place ? place.path() : "");
            return;
        }
        append(path, context.getParent());
        if (context.inArray() && context.hasCurrentIndex()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.inObject() && context.hasCurrentName()) {
            path.append(path.isEmpty() ? "" : ".").append(context.currentName());
        }
    }

    private static String orRoot(StringBuilder path) {
        if (path.length() > LONGEST) {
            path.replace(BEGINNING, path.length() - BEGINNING, "...");
        }
        return path.isEmpty() ? "the root" : path.toString();
    }
}
