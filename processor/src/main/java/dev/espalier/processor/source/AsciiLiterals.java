package dev.espalier.processor.source;

import java.util.Locale;

/**
 * Writes letters beyond ASCII in the literals of a source as escapes: the compiler writes sources in the encoding of the build, which
 * need not have the letters that come from escapes and from files. Names and comments stay readable.
 */
final class AsciiLiterals {

    private static final String BLOCK = "\"\"\"";

    private final String source;
    private final StringBuilder text;
    private int at;

    private AsciiLiterals(String source) {
        this.source = source;
        this.text = new StringBuilder(source.length() + 64);
    }

    /** The source with literals in ASCII. */
    static String in(String source) {
        return source.chars().allMatch(AsciiLiterals::isAscii) ? source : new AsciiLiterals(source).text();
    }

    private String text() {
        while (at < source.length()) {
            if (source.startsWith("//", at)) {
                copyBehind("\n");
            } else if (source.startsWith("/*", at)) {
                copyBehind("*/");
            } else if (source.startsWith(BLOCK, at)) {
                literal(BLOCK);
            } else if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
                literal(source.substring(at, at + 1));
            } else {
                text.append(source.charAt(at++));
            }
        }
        return text.toString();
    }

    private void copyBehind(String ending) {
        int end = source.indexOf(ending, at + 2) + ending.length();
        text.append(source, at, end);
        at = end;
    }

    private void literal(String delimiter) {
        text.append(delimiter);
        at += delimiter.length();
        while (!source.startsWith(delimiter, at)) {
            char c = source.charAt(at++);
            text.append(isAscii(c) ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
            if (c == '\\') {
                text.append(source.charAt(at++));
            }
        }
        text.append(delimiter);
        at += delimiter.length();
    }

    private static boolean isAscii(int c) {
        return c < 0x80;
    }
}
