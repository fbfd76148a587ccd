package dev.espalier.codec;

import java.time.DateTimeException;
import java.time.ZoneOffset;

/** The end of a point in time: {@code Z}, or an offset such as {@code +01:00}. */
final class IsoOffset {

    private static final int LENGTH = "+01:00".length();

    private IsoOffset() {}

    /** How many characters of a text are the offset; 0 if it ends in another form, or in none. */
    static int length(char[] text, int offset, int length) {
        int end = offset + length;
        if (length > 0 && text[end - 1] == 'Z') {
            return 1;
        }
        int start = end - LENGTH;
        boolean numeric = length > LENGTH
                && (text[start] == '+' || text[start] == '-')
                && Digits.at(text, start + 1, 2)
                && text[start + 3] == ':'
                && Digits.at(text, start + 4, 2);
        return numeric ? LENGTH : 0;
    }

    /**
     * The offset, from a text of that length.
     *
     * @throws DateTimeException if it is more than 18 hours
     */
    static ZoneOffset parse(char[] text, int offset, int length) {
        if (length == 1) {
            return ZoneOffset.UTC;
        }
        int sign = text[offset] == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * Digits.pair(text, offset + 1), sign * Digits.pair(text, offset + 4));
    }
}
