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

    static void writeInteger(JsonGenerator json, BigInteger value) {
        requireReadable(json, value, value);
        json.writeNumber(value);
    }

    static void writeIntegerText(JsonGenerator json, BigInteger value) {
        requireReadable(json, value, value);
        json.writeString(value.toString());
    }

    static void writeDecimal(JsonGenerator json, BigDecimal value) {
        requireReadable(json, value, value.unscaledValue());
        json.writeNumber(value);
    }

    static void writeDecimalText(JsonGenerator json, BigDecimal value) {
        requireReadable(json, value, value.unscaledValue());
        json.writeString(value.toString());
    }

    /** Refuses a number that is longer than what is read again. */
    private static void requireReadable(JsonGenerator json, Number value, BigInteger digits) {
        int bits = digits.bitLength();
        // counting out the digits takes long for millions of them, and time for the usual few
        boolean longer = bits > DecimalNumber.LONGEST_TEXT * 4
                || (bits > DecimalNumber.LONGEST_TEXT * 3 && value.toString().length() > DecimalNumber.LONGEST_TEXT);
        if (longer) {
            throw CodecException.at(
                    "a number of more than " + DecimalNumber.LONGEST_TEXT + " characters can't be read again", json);
        }
    }

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
        long digits = value.precision() - (long) value.scale();
        // a short text can spell a number of a billion digits, before the point or behind it
        boolean tooLarge = digits > DecimalNumber.LONGEST_TEXT
                || (digits > -DecimalNumber.LONGEST_TEXT
                        && value.multiply(factor).toBigInteger().bitLength() > LONG_BITS);
        if (tooLarge) {
            throw CodecException.at(value + " times " + factor + " does not fit into 64 bits", json);
        }
        writeDecimal(json, value);
    }

    /** The smallest of Integer, Long, BigInteger, Double and BigDecimal that holds the number exactly. */
    static Number readAny(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return json.getNumberValue();
        }
        BigDecimal exact = DecimalNumber.exact(json, "a number");
        double rounded = DecimalNumber.rounded(exact, json);
        boolean same = Double.isFinite(rounded) && new BigDecimal(Double.toString(rounded)).compareTo(exact) == 0;
        if (same) {
            return rounded;
        }
        return exact;
    }
}
