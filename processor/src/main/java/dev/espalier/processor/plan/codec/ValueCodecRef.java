package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.CodecModel;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import java.math.BigDecimal;

/** Which codec reads and writes single values. */
public sealed interface ValueCodecRef {

    /** Whether the codec is a constant that exists already; others are made once, for a constant of generated code. */
    default boolean exists() {
        return false;
    }

    /** The runtime's codec of the type. */
    record Natural(ScalarKind kind) implements ValueCodecRef {

        @Override
        public boolean exists() {
            return kind != ScalarKind.JSON_NODE;
        }
    }

    /** The runtime's codec of a date with nine digits of fraction. */
    record Nanoseconds(ScalarKind kind) implements ValueCodecRef {

        @Override
        public boolean exists() {
            return true;
        }
    }

    /** The runtime's codec of a number as text. */
    record NumberText(ScalarKind kind) implements ValueCodecRef {

        @Override
        public boolean exists() {
            return true;
        }
    }

    /** The runtime's codec of a {@code BigInteger} of 64 bits. */
    record Bounded(boolean unsigned) implements ValueCodecRef {

        @Override
        public boolean exists() {
            return true;
        }
    }

    /** A {@code BigDecimal} in a field with a scaling factor. */
    record Scaled(BigDecimal factor) implements ValueCodecRef {}

    /** A date in a stated format. */
    record Formatted(ScalarKind kind, String zone, String formats, String locale) implements ValueCodecRef {}

    /** A {@code LocalDateTime} of a stated zone. */
    record InZone(String zone, boolean nanoseconds) implements ValueCodecRef {}

    /** A {@code Duration} as a number of a unit, the name of a {@code ChronoUnit}. */
    record InUnit(String unit) implements ValueCodecRef {}

    /** An enum. */
    record Constants(TypeModel.Enumeration type) implements ValueCodecRef {}

    /** Time since 1970, in seconds or in milliseconds, that dates are compared with. */
    record Epoch(boolean inSeconds) implements ValueCodecRef {

        @Override
        public boolean exists() {
            return true;
        }
    }

    /** The text of the numbers that a codec writes, as a keyword has them. */
    record TextOf(ValueCodecRef number) implements ValueCodecRef {}

    /** A range. */
    record RangeOf(ValueCodecRef bound) implements ValueCodecRef {}

    /** A list inside a map. */
    record ListOf(ValueCodecRef element) implements ValueCodecRef {}

    /** A map. */
    record MapOf(TypeModel key, ValueCodecRef value) implements ValueCodecRef {}

    /** An object inside a map, by methods of the codec. */
    record Methods(String method) implements ValueCodecRef {}

    /** A codec of the user's. */
    record Own(CodecModel.Own codec) implements ValueCodecRef {

        @Override
        public boolean exists() {
            return codec.instance();
        }
    }

    /** Jackson's databind. */
    record Databind(JavaType type) implements ValueCodecRef {}
}
