package dev.espalier.schema.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonBoolean;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.EnumSet;

/** The kinds of JSON values. */
enum ValueKind {
    OBJECT,
    ARRAY,
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL;

    /** How much of a text is shown. */
    private static final int SHOWN = 40;

    static ValueKind of(JsonTree value) {
        if (value instanceof JsonObject) {
            return OBJECT;
        }
        if (value instanceof JsonArray) {
            return ARRAY;
        }
        if (value instanceof JsonText) {
            return TEXT;
        }
        if (value instanceof JsonNumber) {
            return NUMBER;
        }
        return value instanceof JsonBoolean ? BOOLEAN : NULL;
    }

    /** What to write where one value should be a list of them; empty if it is no single value. */
    static String listed(JsonTree value) {
        return EnumSet.of(TEXT, NUMBER, BOOLEAN).contains(of(value)) ? "write a list: [" + spelling(value) + "]" : "";
    }

    /** A value for readers. */
    static String spelling(JsonTree value) {
        return switch (of(value)) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case NULL -> "null";
            default -> {
                String text = value.compact();
                yield text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
            }
        };
    }
}
