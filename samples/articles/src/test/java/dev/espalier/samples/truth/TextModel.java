package dev.espalier.samples.truth;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** What Java says of two texts, for what a query method asks of a value and an argument. */
final class TextModel {

    /** In patterns: any characters, and one. */
    private static final int ANY = -1;

    private static final int ONE = -2;

    private TextModel() {}

    /** As servers order keywords: by code points, not by the units of Java. */
    static int compare(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    /** Whether a value has a pattern of {@code %} for any characters and {@code _} for one. */
    static boolean isLike(String value, String pattern) {
        return matches(value, pattern.codePoints().map(c -> c == '%' ? ANY : c == '_' ? ONE : c));
    }

    /** Whether a value has a pattern of {@code *} for any characters, {@code ?} for one, and backslashes before plain ones. */
    static boolean isWildcard(String value, String pattern) {
        IntStream.Builder parts = IntStream.builder();
        int[] characters = pattern.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            boolean escapes = characters[i] == '\\' && i + 1 < characters.length;
            int c = characters[i];
            parts.add(escapes ? characters[++i] : c == '*' ? ANY : c == '?' ? ONE : c);
        }
        return matches(value, parts.build());
    }

    /** Goes back to the last part for any characters alone, so that the longest patterns take no time. */
    private static boolean matches(String value, IntStream pattern) {
        int[] parts = pattern.toArray();
        int[] characters = value.codePoints().toArray();
        int part = 0;
        int lastAny = -1;
        int next = 0;
        int tried = 0;
        while (next < characters.length) {
            if (part < parts.length && parts[part] == ANY) {
                lastAny = part++;
                tried = next;
            } else if (part < parts.length && (parts[part] == ONE || parts[part] == characters[next])) {
                part++;
                next++;
            } else if (lastAny >= 0) {
                part = lastAny + 1;
                next = ++tried;
            } else {
                return false;
            }
        }
        return Arrays.stream(parts, part, parts.length).allMatch(left -> left == ANY);
    }

    /**
     * The expression of Lucene that describes a text alone. Each special character is in a class of its own: not in all fields a
     * backslash helps before those that are special by an option.
     */
    static String expression(String text) {
        StringBuilder expression = new StringBuilder();
        text.codePoints()
                .forEach(c -> expression.append(
                        switch (c) {
                            case '[', ']', '\\' -> "\\" + (char) c;
                            case '"', '#', '@', '&', '<', '>', '~', '.', '?', '+', '*', '|', '{', '}', '(', ')' ->
                                "[" + (char) c + "]";
                            default -> Character.toString(c);
                        }));
        return expression.toString();
    }

    /** Whether a value is a text but for no, one or two letters, depending on its length; swapping two is one difference. */
    static boolean isNear(String value, String text) {
        int[] letters = text.codePoints().toArray();
        int most = letters.length < 3 ? 0 : letters.length < 6 ? 1 : 2;
        int[] others = value.codePoints().toArray();
        return Arrays.equals(letters, others)
                || Math.abs(letters.length - others.length) <= most && differences(letters, others) <= most;
    }

    private static int differences(int[] one, int[] other) {
        int[][] table = new int[one.length + 1][other.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= other.length; j++) {
                int least = i == 0 ? j : j == 0 ? i : table[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                if (i > 0 && j > 0) {
                    least = Math.min(least, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                }
                boolean swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                table[i][j] = swapped ? Math.min(least, 1 + table[i - 2][j - 2]) : least;
            }
        }
        return table[one.length][other.length];
    }

    /** The text with small letters, one for one, as normalizers write it. */
    static String small(String text) {
        return mapped(text, Character::toLowerCase);
    }

    /** The text that all texts have which differ in the case of their letters alone. */
    static String folded(String text) {
        return mapped(text, c -> Character.toLowerCase(Character.toUpperCase(c)));
    }

    private static String mapped(String text, IntUnaryOperator mapping) {
        return text.codePoints()
                .map(mapping)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
