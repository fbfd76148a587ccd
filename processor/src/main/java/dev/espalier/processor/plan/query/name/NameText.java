package dev.espalier.processor.plan.query.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a method name, which knows where words end: {@code In} is a word of {@code TagsIn}, but not of
 * {@code Index}.
 */
public record NameText(String text) {

    int length() {
        return text.length();
    }

    String from(int start) {
        return text.substring(start);
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    /** Whether a part of the name ends in a word, and has something before it. */
    boolean endsWith(String word, int start, int end) {
        return end - word.length() > start && text.startsWith(word, end - word.length());
    }

    /** Whether a word stands at a place and ends there, rather than being the beginning of a longer word. */
    boolean hasWord(String word, int at) {
        return text.startsWith(word, at) && isBoundary(at + word.length());
    }

    /** All places from a start on where a word stands. */
    List<Integer> placesOf(String word, int start) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(word, start); at >= 0; at = text.indexOf(word, at + 1)) {
            if (hasWord(word, at)) {
                places.add(at);
            }
        }
        return places;
    }

    private boolean isBoundary(int at) {
        return at == text.length() || !(Character.isLowerCase(text.charAt(at)) || Character.isDigit(text.charAt(at)));
    }
}
