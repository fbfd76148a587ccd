package dev.espalier.generated;

import dev.espalier.codec.ValueReader;
import dev.espalier.codec.ValueWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** Long arrays of numbers, for generated codecs: written and read without a box for each. Null stays null. */
public final class VectorSupport {

    private static final int USUAL_LENGTH = 384;

    private VectorSupport() {}

    /** Writes an array of finite numbers. */
    public static void writeFloats(JsonGenerator json, SerializedString name, float @Nullable [] values) {
        if (values != null) {
            json.writeName(name);
            json.writeStartArray();
            for (float value : values) {
                ValueWriter.writeFloat(json, value);
            }
            json.writeEndArray();
        }
    }

    /** Writes an array of finite numbers. */
    public static void writeDoubles(JsonGenerator json, SerializedString name, double @Nullable [] values) {
        if (values != null) {
            json.writeName(name);
            json.writeStartArray();
            for (double value : values) {
                ValueWriter.writeDouble(json, value);
            }
            json.writeEndArray();
        }
    }

    /** Writes an array of whole numbers. */
    public static void writeBytes(JsonGenerator json, SerializedString name, byte @Nullable [] values) {
        if (values != null) {
            json.writeName(name);
            json.writeStartArray();
            for (byte value : values) {
                ValueWriter.writeByte(json, value);
            }
            json.writeEndArray();
        }
    }

    /** Reads an array of finite numbers, or a number that stands for an array of one. */
    public static float @Nullable [] readFloats(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return new float[] {ValueReader.readFloat(json)};
        }
        float[] values = new float[USUAL_LENGTH];
        int length = 0;
        while (Elements.nextValue(json)) {
            if (length == values.length) {
                values = Arrays.copyOf(values, 2 * length);
            }
            values[length++] = ValueReader.readFloat(json);
        }
        return length == values.length ? values : Arrays.copyOf(values, length);
    }

    /** Reads an array of finite numbers, or a number that stands for an array of one. */
    public static double @Nullable [] readDoubles(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return new double[] {ValueReader.readDouble(json)};
        }
        double[] values = new double[USUAL_LENGTH];
        int length = 0;
        while (Elements.nextValue(json)) {
            if (length == values.length) {
                values = Arrays.copyOf(values, 2 * length);
            }
            values[length++] = ValueReader.readDouble(json);
        }
        return length == values.length ? values : Arrays.copyOf(values, length);
    }

    /** Reads an array of whole numbers, or a number that stands for an array of one. */
    public static byte @Nullable [] readBytes(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return new byte[] {ValueReader.readByte(json)};
        }
        byte[] values = new byte[USUAL_LENGTH];
        int length = 0;
        while (Elements.nextValue(json)) {
            if (length == values.length) {
                values = Arrays.copyOf(values, 2 * length);
            }
            values[length++] = ValueReader.readByte(json);
        }
        return length == values.length ? values : Arrays.copyOf(values, length);
    }
}
