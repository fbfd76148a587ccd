package com.acme;

import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Numbers in the digits of another base. */
public final class Codes {

    private Codes() {}

    public static final class OfInt implements ValueCodec<Integer> {

        @Override
        public void write(JsonGenerator json, Integer value) {
            json.writeString(Integer.toString(value, 36));
        }

        @Override
        public Integer read(JsonParser json) {
            return Integer.valueOf(ValueReader.readString(json), 36);
        }
    }

    public static final class OfShort implements ValueCodec<Short> {

        @Override
        public void write(JsonGenerator json, Short value) {
            json.writeString(Integer.toString(value, 36));
        }

        @Override
        public Short read(JsonParser json) {
            return Short.valueOf(ValueReader.readString(json), 36);
        }
    }

    public static final class OfLong implements ValueCodec<Long> {

        @Override
        public void write(JsonGenerator json, Long value) {
            json.writeString(Long.toString(value, 36));
        }

        @Override
        public Long read(JsonParser json) {
            return Long.valueOf(ValueReader.readString(json), 36);
        }
    }
}
