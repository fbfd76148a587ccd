package dev.espalier.processor.position;

/** Replaces escape sequences. */
final class Escapes {

    private static final String LETTERS = "btnfrs\"'\\";
    private static final String CHARACTERS = "\b\t\n\f\r \"'\\";
    private static final int OCTAL = 8;

    private Escapes() {}

    static PositionedText resolve(PositionedText text) {
        PositionedText result = new PositionedText();
        int i = 0;
        while (i < text.length()) {
            char character = text.charAt(i);
            if (character != '\\' || i + 1 == text.length()) {
                result.add(character, text.offset(i));
                i++;
            } else {
                i = resolve(text, i, result);
            }
        }
        return result;
    }

    /** Replaces the sequence at an index; gives the index behind it. */
    private static int resolve(PositionedText text, int start, PositionedText result) {
        char letter = text.charAt(start + 1);
        if (letter == '\n') {
            return start + 2;
        }
        int known = LETTERS.indexOf(letter);
        if (known >= 0) {
            result.add(CHARACTERS.charAt(known), text.offset(start));
            return start + 2;
        }
        int end = start + 1;
        int most = end + (letter <= '3' ? 3 : 2);
        int value = 0;
        while (end < Math.min(most, text.length()) && text.charAt(end) >= '0' && text.charAt(end) < '0' + OCTAL) {
            value = value * OCTAL + text.charAt(end) - '0';
            end++;
        }
        result.add((char) value, text.offset(start));
        return Math.max(end, start + 2);
    }
}
