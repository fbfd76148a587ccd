package dev.espalier.codec;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Reads whole numbers exactly or not at all. */
final class WholeNumber {

    private WholeNumber() {}

    static long read(JsonParser json, long smallest, long largest) {
        long value = json.currentToken() == JsonToken.VALUE_NUMBER_INT ? plain(json) : otherwiseSpelt(json);
        if (value < smallest || value > largest) {
            throw Mismatch.expected("a whole number from " + smallest + " to " + largest, json);
        }
        return value;
    }

    static long readOr(JsonParser json, long smallest, long largest, long otherwise) {
        try {
            return read(json, smallest, largest);
        } catch (CodecException e) {
            json.skipChildren();
            return otherwise;
        }
    }

    private static long plain(JsonParser json) {
        try {
            return json.getLongValue();
        } catch (InputCoercionException e) {
            throw Mismatch.expected("a whole number of 64 bits", json);
        }
    }

    /** Such as 5.0, 5e3 or "5", which the server coerces when it indexes. */
    private static long otherwiseSpelt(JsonParser json) {
        BigDecimal number = DecimalNumber.exact(json, "a whole number");
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw Mismatch.expected("a whole number of 64 bits", json);
        }
    }
}
