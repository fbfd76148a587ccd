package dev.espalier.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/** Writes single values as JSON, and refuses those that JSON can't express. */
public final class ValueWriter {

    private ValueWriter() {}

    /**
     * Writes a JSON string. Control characters and unpaired surrogates are escaped.
     *
     * @param json the generator
     * @param value the value
     */
    public static void writeString(JsonGenerator json, String value) {
        json.writeString(value);
    }

    /**
     * Writes a whole number.
     *
     * @param json the generator
     * @param value the value
     */
    public static void writeInt(JsonGenerator json, int value) {
        json.writeNumber(value);
    }

    /**
     * Writes a whole number.
     *
     * @param json the generator
     * @param value the value
     */
    public static void writeLong(JsonGenerator json, long value) {
        json.writeNumber(value);
    }

    /**
     * Writes a whole number.
     *
     * @param json the generator
     * @param value the value
     */
    public static void writeShort(JsonGenerator json, short value) {
        json.writeNumber(value);
    }

    /**
     * Writes a whole number.
     *
     * @param json the generator
     * @param value the value
     */
    public static void writeByte(JsonGenerator json, byte value) {
        json.writeNumber((int) value);
    }

    /**
     * Writes a number with the fewest digits that read back as the same value.
     *
     * @param json the generator
     * @param value the value
     * @throws CodecException if the value is not finite
     */
    public static void writeFloat(JsonGenerator json, float value) {
        if (!Float.isFinite(value)) {
            throw CodecException.at(value + " is not a number that JSON can express", json);
        }
        json.writeNumber(value);
    }

    /**
     * Writes a number with the fewest digits that read back as the same value.
     *
     * @param json the generator
     * @param value the value
     * @throws CodecException if the value is not finite
     */
    public static void writeDouble(JsonGenerator json, double value) {
        if (!Double.isFinite(value)) {
            throw CodecException.at(value + " is not a number that JSON can express", json);
        }
        DecimalText text = DecimalText.of(value);
        if (text == null) {
            json.writeNumber(value);
        } else {
            json.writeRawValue(text);
        }
    }

    /**
     * Writes {@code true} or {@code false}.
     *
     * @param json the generator
     * @param value the value
     */
    public static void writeBoolean(JsonGenerator json, boolean value) {
        json.writeBoolean(value);
    }

    /**
     * Writes a UUID in its form of 36 characters.
     *
     * @param json the generator
     * @param value the value
     */
    public static void writeUuid(JsonGenerator json, UUID value) {
        json.writeString(value.toString());
    }

    /**
     * Writes a point in time with milliseconds, {@code "2026-01-31T10:00:00.000Z"}; what is finer is cut off.
     *
     * @param json the generator
     * @param value the value
     */
    public static void writeInstant(JsonGenerator json, Instant value) {
        IsoInstant.write(json, value);
    }

    /**
     * Writes a day, {@code "2026-01-31"}.
     *
     * @param json the generator
     * @param value the value
     */
    public static void writeLocalDate(JsonGenerator json, LocalDate value) {
        IsoLocalDate.write(json, value);
    }
}
