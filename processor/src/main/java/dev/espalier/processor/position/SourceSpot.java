package dev.espalier.processor.position;

/**
 * A place in a text, with the line that it stands in.
 *
 * @param file the simple name of the source file
 * @param line from 1
 * @param column from 1, in characters
 * @param text the whole line
 */
public record SourceSpot(String file, int line, int column, String text) {

    /** The place of an offset; the end of the text if the offset is behind it. */
    public static SourceSpot of(String file, CharSequence source, int offset) {
        String text = source.toString();
        int end = Math.min(offset, text.length());
        int start = text.lastIndexOf('\n', end - 1) + 1;
        int line = 1
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        int next = text.indexOf('\n', end);
        String whole = text.substring(start, next < 0 ? text.length() : next);
        return new SourceSpot(file, line, end - start + 1, whole.replace("\r", ""));
    }

    /** {@code Articles.java:24:31}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
