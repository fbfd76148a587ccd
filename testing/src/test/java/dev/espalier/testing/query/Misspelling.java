package dev.espalier.testing.query;

import java.util.Random;

/** Slips of the keyboard. */
final class Misspelling {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz_";

    private Misspelling() {}

    /** A word with one slip; the word itself if the slip happens to make no difference. */
    static String of(String word, Random random) {
        int kind = random.nextInt(4);
        if (word.isEmpty()) {
            return word;
        }
        int at = random.nextInt(word.length());
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        char letter = word.charAt(at);
        char other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (kind) {
            case 0 -> before + after;
            case 1 -> before + letter + other + after;
            case 2 -> before + other + after;
            default -> after.isEmpty() ? word + letter : before + after.charAt(0) + letter + after.substring(1);
        };
    }
}
