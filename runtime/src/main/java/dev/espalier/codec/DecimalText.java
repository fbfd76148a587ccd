package dev.espalier.codec;

import org.jspecify.annotations.Nullable;

/**
 * A number with at most three decimals, such as a price. A decimal of so few digits that is read back as a double is
 * the shortest that is, so there is no need to search for it.
 */
final class DecimalText extends AsciiText {

    /** Below, and from here on, numbers are written with an exponent. */
    private static final double SMALLEST = 1e-3;

    private static final double LARGEST = 1e7;

    private final int thousandths;
    private final int integer;
    private final byte integerLength;
    private final byte decimals;
    private final boolean negative;

    private DecimalText(long thousandths, boolean negative) {
        this.integer = (int) (thousandths / 1000);
        this.thousandths = (int) (thousandths % 1000);
        this.negative = negative;
        int digits = 1;
        for (int limit = 10; integer >= limit; limit *= 10) {
            digits++;
        }
        this.integerLength = (byte) digits;
        this.decimals = (byte) (this.thousandths % 100 == 0 ? 1 : this.thousandths % 10 == 0 ? 2 : 3);
    }

    /** The text of a number, null if it has more digits or needs an exponent. */
    static @Nullable DecimalText of(double value) {
        double magnitude = Math.abs(value);
        // false for NaN
        if (magnitude >= SMALLEST && magnitude < LARGEST) {
            long thousandths = (long) (magnitude * 1000 + 0.5);
            if (thousandths / 1000.0 == magnitude) {
                return new DecimalText(thousandths, value < 0);
            }
        }
        return null;
    }

    @Override
    public int charLength() {
        return (negative ? 1 : 0) + integerLength + 1 + decimals;
    }

    @Override
    void put(byte[] buffer, int offset) {
        int next = offset;
        if (negative) {
            buffer[next++] = '-';
        }
        Digits.put(integer, integerLength, buffer, next);
        next += integerLength;
        buffer[next++] = '.';
        int fraction = decimals == 3 ? thousandths : decimals == 2 ? thousandths / 10 : thousandths / 100;
        Digits.put(fraction, decimals, buffer, next);
    }
}
