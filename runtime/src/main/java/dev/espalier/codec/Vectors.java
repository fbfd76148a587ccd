package dev.espalier.codec;

import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Vectors of single precision, written and read without a box for each number. */
final class Vectors {

    private static final int USUAL_LENGTH = 128;

    private Vectors() {}

    static void write(JsonGenerator json, float[] vector) {
        json.writeStartArray();
        for (float number : vector) {
            ValueWriter.writeFloat(json, number);
        }
        json.writeEndArray();
    }

    static float[] read(JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw Mismatch.expected("an array of numbers", json);
        }
        float[] vector = new float[USUAL_LENGTH];
        int length = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (length == vector.length) {
                vector = Arrays.copyOf(vector, 2 * length);
            }
            vector[length++] = ValueReader.readFloat(json);
        }
        return Arrays.copyOf(vector, length);
    }
}
