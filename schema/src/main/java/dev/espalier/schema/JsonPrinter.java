package dev.espalier.schema;

import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonBoolean;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.Iterator;
import java.util.Map;

/** Writes a {@link JsonTree} as text. */
final class JsonPrinter {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    private JsonPrinter(boolean pretty) {
        this.pretty = pretty;
    }

    static String print(JsonTree tree, boolean pretty) {
        JsonPrinter printer = new JsonPrinter(pretty);
        printer.value(tree, 0);
        return printer.out.toString();
    }

    private void value(JsonTree tree, int depth) {
        if (tree instanceof JsonObject object) {
            object(object, depth);
        } else if (tree instanceof JsonArray array) {
            array(array, depth);
        } else if (tree instanceof JsonText text) {
            quoted(text.value());
        } else if (tree instanceof JsonNumber number) {
            out.append(plain(number));
        } else if (tree instanceof JsonBoolean bool) {
            out.append(bool.value());
        } else {
            out.append("null");
        }
    }

    /** Integers without an exponent, unless it would write hundreds of zeros. */
    private static String plain(JsonNumber number) {
        boolean readable = Math.abs(number.value().scale()) <= 30;
        return readable ? number.value().toPlainString() : number.value().toString();
    }

    private void object(JsonObject object, int depth) {
        out.append('{');
        Iterator<Map.Entry<String, JsonTree>> members =
                object.members().entrySet().iterator();
        boolean any = members.hasNext();
        while (members.hasNext()) {
            Map.Entry<String, JsonTree> member = members.next();
            line(depth + 1);
            quoted(member.getKey());
            out.append(pretty ? ": " : ":");
            value(member.getValue(), depth + 1);
            if (members.hasNext()) {
                out.append(',');
            }
        }
        if (any) {
            line(depth);
        }
        out.append('}');
    }

    private void array(JsonArray array, int depth) {
        boolean lines = array.elements().stream().anyMatch(e -> e instanceof JsonObject || e instanceof JsonArray);
        out.append('[');
        Iterator<JsonTree> elements = array.elements().iterator();
        while (elements.hasNext()) {
            if (lines) {
                line(depth + 1);
            }
            value(elements.next(), depth + 1);
            if (elements.hasNext()) {
                out.append(pretty && !lines ? ", " : ",");
            }
        }
        if (lines) {
            line(depth);
        }
        out.append(']');
    }

    private void line(int depth) {
        if (pretty) {
            out.append('\n').append(INDENT.repeat(depth));
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            escaped(text.charAt(i));
        }
        out.append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (Character.isSurrogate(c) || isInvisible(c)) {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** What editors and Java take for the end of a line, or show nothing of. */
    private static boolean isInvisible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
