package dev.espalier.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** The codecs of the Java types that a field can have. */
public final class ValueCodecs {

    /** A JSON string. Numbers and booleans are read as their text, as the server indexes them. */
    public static final ValueCodec<String> STRING = ValueCodec.of(ValueWriter::writeString, ValueReader::readString);

    /** A whole number of 32 bits. */
    public static final ValueCodec<Integer> INTEGER = ValueCodec.of(ValueWriter::writeInt, ValueReader::readInt);

    /** A whole number of 64 bits. */
    public static final ValueCodec<Long> LONG = ValueCodec.of(ValueWriter::writeLong, ValueReader::readLong);

    /** A whole number of 16 bits. */
    public static final ValueCodec<Short> SHORT = ValueCodec.of(ValueWriter::writeShort, ValueReader::readShort);

    /** A whole number of 8 bits. */
    public static final ValueCodec<Byte> BYTE = ValueCodec.of(ValueWriter::writeByte, ValueReader::readByte);

    /** A finite number of single precision. */
    public static final ValueCodec<Float> FLOAT = ValueCodec.of(ValueWriter::writeFloat, ValueReader::readFloat);

    /** A finite number of double precision. */
    public static final ValueCodec<Double> DOUBLE = ValueCodec.of(ValueWriter::writeDouble, ValueReader::readDouble);

    /** {@code true} or {@code false}. */
    public static final ValueCodec<Boolean> BOOLEAN =
            ValueCodec.of(ValueWriter::writeBoolean, ValueReader::readBoolean);

    /** A UUID in its form of 36 characters. */
    public static final ValueCodec<java.util.UUID> UUID = ValueCodec.of(ValueWriter::writeUuid, ValueReader::readUuid);

    /**
     * A point in time as {@code "2026-01-31T10:00:00.000Z"}: always three digits of fraction, what is finer is cut off.
     * With fewer digits the server would take the value for a whole second. Epoch milliseconds are read as well.
     */
    public static final ValueCodec<Instant> INSTANT =
            ValueCodec.of(ValueWriter::writeInstant, ValueReader::readInstant);

    /** A day as {@code "2026-01-31"}. */
    public static final ValueCodec<LocalDate> LOCAL_DATE =
            ValueCodec.of(ValueWriter::writeLocalDate, ValueReader::readLocalDate);

    private ValueCodecs() {}

    /**
     * The codec of an enum: each constant is its name. Reading a name that is none of the constants is a
     * {@link CodecException} that lists them.
     *
     * @param <E> the enum
     * @param constants all its constants, as {@code values()} gives them
     * @return a codec over a table made here, once
     */
    public static <E extends Enum<E>> ValueCodec<E> enumeration(E[] constants) {
        return new EnumCodec<>(
                constants, Arrays.stream(constants).map(Enum::name).toArray(String[]::new));
    }

    /**
     * The codec of an enum by declared values.
     *
     * @param <E> the enum
     * @param constants all its constants, as {@code values()} gives them
     * @param values the values in JSON, in the order of the constants
     * @return a codec over a table made here, once
     */
    public static <E extends Enum<E>> ValueCodec<E> enumeration(E[] constants, String... values) {
        return new EnumCodec<>(constants, values);
    }
}
