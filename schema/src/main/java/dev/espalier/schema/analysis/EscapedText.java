package dev.espalier.schema.analysis;

import java.util.HexFormat;
import java.util.Optional;

/** Texts in which a backslash stands before characters that cannot be written. */
final class EscapedText {

    static final String REFUSAL = "has an unfinished escape";

    private static final int DIGITS = 4;

    private EscapedText() {}

    /** Whether a backslash before a character means another one, or that one itself. */
    static boolean isKnown(char escaped) {
        return "\\ntrbfu".indexOf(escaped) >= 0;
    }

    /** What a text means; empty if it ends within an escape. */
    static Optional<String> read(String text) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != '\\') {
                read.append(character);
            } else if (++i == text.length()) {
                return Optional.empty();
            } else if (text.charAt(i) != 'u') {
                read.append(meaning(text.charAt(i)));
            } else if (isCode(text, i + 1)) {
                read.append((char) HexFormat.fromHexDigits(text, i + 1, i + 1 + DIGITS));
                i += DIGITS;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(read.toString());
    }

    private static boolean isCode(String text, int start) {
        return text.length() >= start + DIGITS
                && text.substring(start, start + DIGITS).chars().allMatch(HexFormat::isHexDigit);
    }

    private static char meaning(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escaped;
        };
    }
}
