package dev.espalier.codec;

/** Decimal digits in arrays. */
final class Digits {

    private Digits() {}

    /** Puts a number below 100 as two digits. */
    static void put(int number, byte[] text, int offset) {
        text[offset] = (byte) ('0' + number / 10);
        text[offset + 1] = (byte) ('0' + number % 10);
    }

    /** Puts a number with so many digits. */
    static void put(int number, int digits, byte[] text, int offset) {
        int rest = number;
        for (int i = offset + digits - 1; i >= offset; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** Whether so many characters are digits. */
    static boolean at(char[] text, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        return true;
    }

    /** The number that two digits spell. */
    static int pair(char[] text, int offset) {
        return (text[offset] - '0') * 10 + text[offset + 1] - '0';
    }
}
