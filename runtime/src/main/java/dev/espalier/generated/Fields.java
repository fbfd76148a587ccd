package dev.espalier.generated;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.Json;
import dev.espalier.codec.TextCodecs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.codec.ValueReader;
import dev.espalier.codec.ValueWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The fields of one class, for generated codecs, which know them by their numbers. The names are encoded once for
 * writing, and are matched on the parser's bytes.
 *
 * <p>Writing takes the generator inside an object. A null property is left out, an empty collection is {@code []}, a
 * null element is refused. Each type has a method of its own name: choosing among many of one name is what a compiler
 * spends most of its time with.
 */
public final class Fields {

    /** What {@link #next} returns behind the last field. */
    public static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    private final PropertyNameMatcher matcher;
    private final SerializedString[] names;

    private Fields(PropertyNameMatcher matcher, SerializedString[] names) {
        this.matcher = matcher;
        this.names = names;
    }

    /** Fields by their names, numbered from 0; to be made once for each class. */
    public static Fields of(String... names) {
        return new Fields(
                Json.matcher(names),
                Arrays.stream(names).map(SerializedString::new).toArray(SerializedString[]::new));
    }

    /**
     * Moves to the value of the object's next field.
     *
     * @return the number of the field, {@link #END}, or another negative number for an unknown one
     * @throws CodecException if the parser is not inside an object
     */
    public int next(JsonParser json) {
        int field = json.nextNameMatch(matcher);
        if (field == PropertyNameMatcher.MATCH_ODD_TOKEN) {
            throw ValueReader.mismatch("a field of an object", json);
        }
        if (field != END) {
            json.nextToken();
        }
        return field;
    }

    /** The name of a field. */
    public SerializedString name(int field) {
        return names[field];
    }

    /** Writes a field that is null. */
    public void writeNull(JsonGenerator json, int field) {
        json.writeName(names[field]);
        json.writeNull();
    }

    /** Writes text. */
    public void writeString(JsonGenerator json, int field, @Nullable String value) {
        if (value != null) {
            json.writeName(names[field]);
            json.writeString(value);
        }
    }

    /** Writes a list of texts. */
    public void writeStrings(JsonGenerator json, int field, @Nullable Iterable<? extends String> values) {
        writeValues(json, field, values, ValueCodecs.STRING);
    }

    /** Writes a whole number. */
    public void writeInt(JsonGenerator json, int field, int value) {
        json.writeName(names[field]);
        ValueWriter.writeInt(json, value);
    }

    /** Writes a whole number, nothing if it is null. */
    public void writeNullableInt(JsonGenerator json, int field, @Nullable Integer value) {
        if (value != null) {
            writeInt(json, field, value.intValue());
        }
    }

    /** Writes a whole number. */
    public void writeLong(JsonGenerator json, int field, long value) {
        json.writeName(names[field]);
        ValueWriter.writeLong(json, value);
    }

    /** Writes a whole number, nothing if it is null. */
    public void writeNullableLong(JsonGenerator json, int field, @Nullable Long value) {
        if (value != null) {
            writeLong(json, field, value.longValue());
        }
    }

    /** Writes a whole number. */
    public void writeShort(JsonGenerator json, int field, short value) {
        json.writeName(names[field]);
        ValueWriter.writeShort(json, value);
    }

    /** Writes a whole number, nothing if it is null. */
    public void writeNullableShort(JsonGenerator json, int field, @Nullable Short value) {
        if (value != null) {
            writeShort(json, field, value.shortValue());
        }
    }

    /** Writes a whole number. */
    public void writeByte(JsonGenerator json, int field, byte value) {
        json.writeName(names[field]);
        ValueWriter.writeByte(json, value);
    }

    /** Writes a whole number, nothing if it is null. */
    public void writeNullableByte(JsonGenerator json, int field, @Nullable Byte value) {
        if (value != null) {
            writeByte(json, field, value.byteValue());
        }
    }

    /** Writes a finite number. */
    public void writeFloat(JsonGenerator json, int field, float value) {
        json.writeName(names[field]);
        ValueWriter.writeFloat(json, value);
    }

    /** Writes a finite number, nothing if it is null. */
    public void writeNullableFloat(JsonGenerator json, int field, @Nullable Float value) {
        if (value != null) {
            writeFloat(json, field, value.floatValue());
        }
    }

    /** Writes a finite number. */
    public void writeDouble(JsonGenerator json, int field, double value) {
        json.writeName(names[field]);
        ValueWriter.writeDouble(json, value);
    }

    /** Writes a finite number, nothing if it is null. */
    public void writeNullableDouble(JsonGenerator json, int field, @Nullable Double value) {
        if (value != null) {
            writeDouble(json, field, value.doubleValue());
        }
    }

    /** Writes a boolean. */
    public void writeBoolean(JsonGenerator json, int field, boolean value) {
        json.writeName(names[field]);
        ValueWriter.writeBoolean(json, value);
    }

    /** Writes a boolean, nothing if it is null. */
    public void writeNullableBoolean(JsonGenerator json, int field, @Nullable Boolean value) {
        if (value != null) {
            writeBoolean(json, field, value.booleanValue());
        }
    }

    /** Writes a character. */
    public void writeChar(JsonGenerator json, int field, char value) {
        json.writeName(names[field]);
        TextCodecs.CHARACTER.write(json, value);
    }

    /** Writes a character, nothing if it is null. */
    public void writeNullableChar(JsonGenerator json, int field, @Nullable Character value) {
        writeValue(json, field, value, TextCodecs.CHARACTER);
    }

    /** Writes a point in time with milliseconds. */
    public void writeInstant(JsonGenerator json, int field, @Nullable Instant value) {
        if (value != null) {
            json.writeName(names[field]);
            ValueWriter.writeInstant(json, value);
        }
    }

    /** Writes a day. */
    public void writeLocalDate(JsonGenerator json, int field, @Nullable LocalDate value) {
        if (value != null) {
            json.writeName(names[field]);
            ValueWriter.writeLocalDate(json, value);
        }
    }

    /** Writes a value of any other type. */
    public <V> void writeValue(JsonGenerator json, int field, @Nullable V value, ValueCodec<? super V> codec) {
        if (value != null) {
            json.writeName(names[field]);
            codec.write(json, value);
        }
    }

    /** Writes a list of values of any other type. */
    public <V> void writeValues(
            JsonGenerator json, int field, @Nullable Iterable<? extends V> values, ValueCodec<? super V> codec) {
        if (values != null) {
            json.writeName(names[field]);
            Elements.write(json, values, codec::write);
        }
    }

    /** Writes an object by the method of its class. */
    public <V> void writeObject(JsonGenerator json, int field, @Nullable V value, BiConsumer<JsonGenerator, V> writer) {
        if (value != null) {
            json.writeName(names[field]);
            writer.accept(json, value);
        }
    }

    /** Writes a list of objects by the method of their class. */
    public <V> void writeObjects(
            JsonGenerator json,
            int field,
            @Nullable Iterable<? extends V> values,
            BiConsumer<JsonGenerator, V> writer) {
        if (values != null) {
            json.writeName(names[field]);
            Elements.write(json, values, writer);
        }
    }
}
