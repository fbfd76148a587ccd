package dev.espalier.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Numbers of any size, with all their digits. */
final class BigNumbers {

    private static final int LONG_BITS = 63;
    private static final int UNSIGNED_LONG_BITS = 64;

    private BigNumbers() {}

    /** Writes a number of 64 bits; a larger one is refused. */
    static void writeLong(JsonGenerator json, BigInteger value) {
        if (value.bitLength() > LONG_BITS) {
            throw CodecException.at(value + " does not fit into 64 bits", json);
        }
        json.writeNumber(value);
    }

    /** Writes a number from 0 to 2^64 - 1; any other is refused. */
    static void writeUnsignedLong(JsonGenerator json, BigInteger value) {
        if (value.signum() < 0 || value.bitLength() > UNSIGNED_LONG_BITS) {
            throw CodecException.at(value + " is not between 0 and 18446744073709551615", json);
        }
        json.writeNumber(value);
    }

    static BigInteger readInteger(JsonParser json) {
        BigDecimal number = DecimalNumber.exact(json, "a whole number");
        // a short text can spell a number of a billion digits
        if (number.scale() > -DecimalNumber.LONGEST_TEXT) {
            try {
                return number.toBigIntegerExact();
            } catch (ArithmeticException e) {
                // reported below, with its place
            }
        }
        throw Mismatch.expected("a whole number", json);
    }

    static BigDecimal readDecimal(JsonParser json) {
        return DecimalNumber.exact(json, "a number");
    }

    /** Writes a number whose multiple must fit into 64 bits, where the server would keep the largest it can. */
    static void writeScaled(JsonGenerator json, BigDecimal value, BigDecimal factor) {
        if (value.precision() - (long) value.scale() > DecimalNumber.LONGEST_TEXT
                || value.multiply(factor).toBigInteger().bitLength() > LONG_BITS) {
            throw CodecException.at(value + " times " + factor + " does not fit into 64 bits", json);
        }
        json.writeNumber(value);
    }

    /** The smallest of Integer, Long, BigInteger, Double and BigDecimal that holds the number exactly. */
    static Number readAny(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return json.getNumberValue();
        }
        BigDecimal exact = DecimalNumber.exact(json, "a number");
        double rounded = exact.doubleValue();
        boolean same = Double.isFinite(rounded) && new BigDecimal(Double.toString(rounded)).compareTo(exact) == 0;
        if (same) {
            return rounded;
        }
        return exact;
    }
}
