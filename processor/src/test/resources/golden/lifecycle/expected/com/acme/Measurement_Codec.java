package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Measurement} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Measurement_Codec implements DocumentCodec<Measurement> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "@timestamp", "machine", "value");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString _TIMESTAMP = new SerializedString("@timestamp");
    private static final SerializedString MACHINE = new SerializedString("machine");
    private static final SerializedString VALUE = new SerializedString("value");

    @Override
    public void write(JsonGenerator json, Measurement measurement) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, measurement.id());
        CodecSupport.writeValue(json, _TIMESTAMP, measurement.at(), DateCodecs.INSTANT_NANOS);
        CodecSupport.writeString(json, MACHINE, measurement.machine());
        CodecSupport.writeDouble(json, VALUE, measurement.value());
        json.writeEndObject();
    }

    @Override
    public Measurement read(JsonParser json, DocumentMetadata metadata) {
        Instant at = null;
        String machine = null;
        double value = 0;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> at = CodecSupport.readValue(json, DateCodecs.INSTANT_NANOS);
                case 2 -> machine = CodecSupport.readString(json);
                case 3 -> value = CodecSupport.readDouble(json);
                default -> json.skipChildren();
            }
        }
        return new Measurement(metadata.id(), at, machine, value);
    }
}
