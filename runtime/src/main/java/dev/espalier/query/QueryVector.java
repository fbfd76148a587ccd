package dev.espalier.query;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonWritable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A vector that others are compared with. Immutable. */
public final class QueryVector implements JsonWritable {

    private final float @Nullable [] floats;
    private final byte @Nullable [] bytes;

    private QueryVector(float @Nullable [] floats, byte @Nullable [] bytes) {
        this.floats = floats;
        this.bytes = bytes;
    }

    /**
     * A vector of floating-point numbers.
     *
     * @param field the field whose vectors it is compared with, for messages
     * @param numbers the numbers, which are copied
     * @param dims how many there must be; 0 if that is not known
     * @return the vector
     * @throws IllegalArgumentException if their number is wrong, or one of them is not finite
     */
    public static QueryVector of(String field, float[] numbers, int dims) {
        checkLength(field, numbers.length, dims, "numbers");
        for (int place = 0; place < numbers.length; place++) {
            if (!Float.isFinite(numbers[place])) {
                throw new IllegalArgumentException("Number " + place + " of the vector for " + field + " is "
                        + numbers[place] + ". Vectors are made of finite numbers.");
            }
        }
        return new QueryVector(numbers.clone(), null);
    }

    /**
     * A vector of bytes.
     *
     * @param field the field whose vectors it is compared with, for messages
     * @param numbers the bytes, each a number or eight bits, which are copied
     * @param length how many there must be; 0 if that is not known
     * @return the vector
     * @throws IllegalArgumentException if their number is wrong
     */
    public static QueryVector of(String field, byte[] numbers, int length) {
        checkLength(field, numbers.length, length, "bytes");
        return new QueryVector(null, numbers.clone());
    }

    private static void checkLength(String field, int found, int expected, String unit) {
        boolean wrong = expected == 0 ? found == 0 : found != expected;
        if (wrong) {
            throw new IllegalArgumentException("The vector for " + field + " has " + found + " " + unit
                    + (expected == 0 ? "." : ", but the vectors of that field have " + expected + "."));
        }
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartArray();
        if (floats != null) {
            for (float number : floats) {
                json.writeNumber(number);
            }
        }
        if (bytes != null) {
            for (byte number : bytes) {
                json.writeNumber(number);
            }
        }
        json.writeEndArray();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QueryVector that
                && Arrays.equals(floats, that.floats)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(floats) + Arrays.hashCode(bytes);
    }

    /** The numbers as a JSON array. */
    @Override
    public String toString() {
        return Json.toString(this);
    }
}
