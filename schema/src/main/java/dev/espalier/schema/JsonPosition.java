package dev.espalier.schema;

import java.io.Serializable;

/**
 * A place in a text.
 *
 * @param offset characters before it
 * @param line the line, from 1
 * @param column the column, from 1, in characters
 */
public record JsonPosition(int offset, int line, int column) implements Serializable {

    static JsonPosition of(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new JsonPosition(offset, line, offset - start + 1);
    }

    /** The line and column, as {@code 3:14}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
