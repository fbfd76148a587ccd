package dev.espalier.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads single values. The parser stands on the value's token, which is never a JSON null. What a field would index
 * alike is taken alike: a number in quotes for a number, a number for a string. What would lose something is refused.
 */
public final class ValueReader {

    private static final int UUID_LENGTH = 36;

    private ValueReader() {}

    /**
     * The error for a value of the wrong kind.
     *
     * @param expected what was expected, with its article
     * @param json the parser, on the value
     * @return an exception that says what was expected, what is there instead, and where
     */
    public static CodecException mismatch(String expected, JsonParser json) {
        return Mismatch.expected(expected, json);
    }

    /**
     * Makes sure that an object begins here.
     *
     * @param what what the object is, with its article, for the message
     * @param json the parser
     * @throws CodecException if the parser is not on the start of an object
     */
    public static void requireObject(String what, JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw Mismatch.expected(what, json);
        }
    }

    /**
     * Makes sure that an array begins here.
     *
     * @param what what the array is, with its article, for the message
     * @param json the parser
     * @throws CodecException if the parser is not on the start of an array
     */
    public static void requireArray(String what, JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw Mismatch.expected(what, json);
        }
    }

    /**
     * Reads text; numbers and booleans as they are spelt.
     *
     * @param json the parser
     * @return the value
     * @throws CodecException if the value is an object or an array
     */
    public static String readString(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_STRING || (token != null && token.isScalarValue())) {
            return json.getString();
        }
        throw Mismatch.expected("a string", json);
    }

    /**
     * Reads a whole number.
     *
     * @param json the parser
     * @return the value
     * @throws CodecException if the value is not a whole number in the range of an int
     */
    public static int readInt(JsonParser json) {
        return (int) WholeNumber.read(json, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Reads a whole number.
     *
     * @param json the parser
     * @return the value
     * @throws CodecException if the value is not a whole number in the range of a long
     */
    public static long readLong(JsonParser json) {
        return WholeNumber.read(json, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /**
     * Reads a whole number that a server adds for information, so that an odd one is no error.
     *
     * @param json the parser, on any value; afterwards on its end
     * @param otherwise for everything that is not a whole number in the range of a long
     * @return the value
     */
    public static long readLong(JsonParser json, long otherwise) {
        return WholeNumber.readOr(json, Long.MIN_VALUE, Long.MAX_VALUE, otherwise);
    }

    /**
     * Reads a whole number that a server adds for information, so that an odd one is no error.
     *
     * @param json the parser, on any value; afterwards on its end
     * @param otherwise for everything that is not a whole number in the range of an int
     * @return the value
     */
    public static int readInt(JsonParser json, int otherwise) {
        return (int) WholeNumber.readOr(json, Integer.MIN_VALUE, Integer.MAX_VALUE, otherwise);
    }

    /**
     * Reads a whole number.
     *
     * @param json the parser
     * @return the value
     * @throws CodecException if the value is not a whole number in the range of a short
     */
    public static short readShort(JsonParser json) {
        return (short) WholeNumber.read(json, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /**
     * Reads a whole number.
     *
     * @param json the parser
     * @return the value
     * @throws CodecException if the value is not a whole number in the range of a byte
     */
    public static byte readByte(JsonParser json) {
        return (byte) WholeNumber.read(json, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /**
     * Reads a number of single precision.
     *
     * @param json the parser
     * @return the value, finite
     * @throws CodecException if the value is not a number or too large
     */
    public static float readFloat(JsonParser json) {
        return DecimalNumber.readFloat(json);
    }

    /**
     * Reads a number of double precision.
     *
     * @param json the parser
     * @return the value, finite
     * @throws CodecException if the value is not a number or too large
     */
    public static double readDouble(JsonParser json) {
        return DecimalNumber.readDouble(json);
    }

    /**
     * Reads {@code true} or {@code false}, also in quotes; the empty string is false, as it is for the server.
     *
     * @param json the parser
     * @return the value
     * @throws CodecException if the value is anything else
     */
    public static boolean readBoolean(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_TRUE) {
            return true;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return false;
        }
        if (token == JsonToken.VALUE_STRING) {
            switch (json.getString()) {
                case "true":
                    return true;
                case "false", "":
                    return false;
                default:
            }
        }
        throw Mismatch.expected("true or false", json);
    }

    /**
     * Reads a UUID in its form of 36 characters.
     *
     * @param json the parser
     * @return the value
     * @throws CodecException if the value is anything else
     */
    public static UUID readUuid(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_STRING && json.getStringLength() == UUID_LENGTH) {
            try {
                return UUID.fromString(json.getString());
            } catch (IllegalArgumentException e) {
                // reported below, with its place
            }
        }
        throw Mismatch.expected("a UUID", json);
    }

    /**
     * Reads a point in time: ISO 8601 (without an offset: UTC; without a time: midnight) or epoch milliseconds.
     *
     * @param json the parser
     * @return the value
     * @throws CodecException if the value is anything else
     */
    public static Instant readInstant(JsonParser json) {
        return IsoInstant.read(json);
    }

    /**
     * Reads a day: ISO 8601, or a point in time that is a midnight in UTC.
     *
     * @param json the parser
     * @return the value
     * @throws CodecException if the value is anything else
     */
    public static LocalDate readLocalDate(JsonParser json) {
        return IsoLocalDate.read(json);
    }
}
