package dev.espalier.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The codecs of numbers of any size. */
public final class NumberCodecs {

    /** A whole number of up to 400 characters; writing a longer one is refused. */
    public static final ValueCodec<BigInteger> BIG_INTEGER =
            ValueCodec.of(BigNumbers::writeInteger, BigNumbers::readInteger);

    /** A whole number of 64 bits; writing any other is refused. */
    public static final ValueCodec<BigInteger> LONG = ValueCodec.of(BigNumbers::writeLong, BigNumbers::readInteger);

    /** A whole number from 0 to 18446744073709551615; writing any other is refused. */
    public static final ValueCodec<BigInteger> UNSIGNED_LONG =
            ValueCodec.of(BigNumbers::writeUnsignedLong, BigNumbers::readInteger);

    /** A whole number of up to 400 characters as text, for fields that compare texts. */
    public static final ValueCodec<BigInteger> BIG_INTEGER_TEXT =
            ValueCodec.of(BigNumbers::writeIntegerText, BigNumbers::readInteger);

    /** A decimal number with all its digits, up to 400 characters; writing a longer one is refused. */
    public static final ValueCodec<BigDecimal> BIG_DECIMAL =
            ValueCodec.of(BigNumbers::writeDecimal, BigNumbers::readDecimal);

    /** A decimal number of up to 400 characters as text, for fields that compare texts: 1.0 is not 1.00. */
    public static final ValueCodec<BigDecimal> BIG_DECIMAL_TEXT =
            ValueCodec.of(BigNumbers::writeDecimalText, BigNumbers::readDecimal);

    private NumberCodecs() {}

    /**
     * The codec of a field {@code scaled_float}.
     *
     * @param factor the field's scaling factor
     * @return a codec that refuses to write what the server would replace by the largest number it can keep
     */
    public static ValueCodec<BigDecimal> scaled(double factor) {
        BigDecimal exact = BigDecimal.valueOf(factor);
        return ValueCodec.of((json, value) -> BigNumbers.writeScaled(json, value, exact), BigNumbers::readDecimal);
    }

    /**
     * The codec of a keyword that has the values of a field of numbers as texts.
     *
     * @param <V> the values
     * @param number the codec of that field
     * @return a codec that writes the number as text, digit by digit, and reads both
     */
    public static <V> ValueCodec<V> text(ValueCodec<V> number) {
        return new NumberTextCodec<>(number);
    }
}
