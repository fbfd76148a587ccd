package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Measurement} as JSON. */
@Generated
final class Measurement_Codec implements DocumentCodec<Measurement> {

    private static final Fields FIELDS = Fields.of("id", "@timestamp", "machine", "value");

    @Override
    public String id(Measurement measurement) {
        return measurement.id();
    }

    @Override
    public void write(JsonGenerator json, Measurement measurement) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, measurement.id());
        FIELDS.writeValue(json, 1, measurement.at(), DateCodecs.INSTANT_NANOS);
        FIELDS.writeString(json, 2, measurement.machine());
        FIELDS.writeDouble(json, 3, measurement.value());
        json.writeEndObject();
    }

    @Override
    public Measurement read(JsonParser json, DocumentMetadata metadata) {
        Instant at = null;
        String machine = null;
        double value = 0;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> at = CodecSupport.readValue(json, DateCodecs.INSTANT_NANOS);
                case 2 -> machine = CodecSupport.readString(json);
                case 3 -> value = CodecSupport.readDouble(json);
                default -> json.skipChildren();
            }
        }
        return new Measurement(metadata.id(), at, machine, value);
    }
}
