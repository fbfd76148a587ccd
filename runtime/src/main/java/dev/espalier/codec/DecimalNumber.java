package dev.espalier.codec;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads numbers with a fraction; never an infinite one. */
final class DecimalNumber {

    /** More digits than any field keeps; a limit against quoted numbers of megabytes. */
    static final int LONGEST_TEXT = 400;

    private DecimalNumber() {}

    static double readDouble(JsonParser json) {
        double value = isNumber(json) ? json.getDoubleValue() : rounded(exact(json, "a number"), json);
        if (Double.isInfinite(value)) {
            throw Mismatch.expected("a number of double precision", json);
        }
        return value;
    }

    static float readFloat(JsonParser json) {
        float value = isNumber(json) ? json.getFloatValue() : roundedToFloat(exact(json, "a number"), json);
        if (Float.isInfinite(value)) {
            throw Mismatch.expected("a number of single precision", json);
        }
        return value;
    }

    private static float roundedToFloat(BigDecimal exact, JsonParser json) {
        float value = exact.floatValue();
        return value == 0 ? (float) rounded(exact, json) : value;
    }

    /** The double of the number at the parser; a zero keeps its sign, which decimal numbers have not. */
    static double rounded(BigDecimal exact, JsonParser json) {
        double value = exact.doubleValue();
        return value == 0 && json.getStringCharacters()[json.getStringOffset()] == '-' ? -0.0 : value;
    }

    /** The number at the parser, in quotes or not, with all its digits. */
    static BigDecimal exact(JsonParser json, String what) {
        if (isNumber(json) || json.currentToken() == JsonToken.VALUE_STRING) {
            if (json.getStringLength() <= LONGEST_TEXT) {
                try {
                    return new BigDecimal(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
                } catch (NumberFormatException e) {
                    // reported below, with its place
                }
            }
        }
        throw Mismatch.expected(what, json);
    }

    private static boolean isNumber(JsonParser json) {
        JsonToken token = json.currentToken();
        return token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT;
    }
}
