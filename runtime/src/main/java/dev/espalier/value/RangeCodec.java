package dev.espalier.value;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

record RangeCodec<T>(ValueCodec<T> bound) implements ValueCodec<Range<T>> {

    @Override
    public void write(JsonGenerator json, Range<T> range) {
        json.writeStartObject();
        write(json, range.lowerInclusive() ? "gte" : "gt", range.lower());
        write(json, range.upperInclusive() ? "lte" : "lt", range.upper());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, String name, @Nullable T value) {
        if (value != null) {
            json.writeName(name);
            bound.write(json, value);
        }
    }

    @Override
    public Range<T> read(JsonParser json) {
        ValueReader.requireObject("a range such as {\"gte\": 1, \"lt\": 5}", json);
        T lower = null;
        T upper = null;
        boolean lowerInclusive = true;
        boolean upperInclusive = true;
        String name;
        while ((name = json.nextName()) != null) {
            T value = json.nextToken() == JsonToken.VALUE_NULL ? null : bound.read(json);
            switch (name) {
                case "gte", "gt" -> {
                    lower = value;
                    lowerInclusive = value == null || name.equals("gte");
                }
                case "lte", "lt" -> {
                    upper = value;
                    upperInclusive = value == null || name.equals("lte");
                }
                default -> throw CodecException.at("a range has gte, gt, lte and lt, not " + name + ",", json);
            }
        }
        try {
            return new Range<>(lower, lowerInclusive, upper, upperInclusive);
        } catch (IllegalArgumentException e) {
            throw CodecException.at(e.getMessage(), json);
        }
    }
}
