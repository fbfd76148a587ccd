package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Metrics} as JSON. */
@Generated
final class Metrics_Codec implements DocumentCodec<Metrics> {

    private static final Fields FIELDS = Fields.of("id", "time", "time.max", "host.name", "steps");

    @Override
    public String id(Metrics metrics) {
        return metrics.id();
    }

    @Override
    public void write(JsonGenerator json, Metrics metrics) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, metrics.id());
        FIELDS.writeLong(json, 1, metrics.time());
        FIELDS.writeLong(json, 2, metrics.longest());
        FIELDS.writeString(json, 3, metrics.host());
        FIELDS.writeStrings(json, 4, metrics.steps());
        json.writeEndObject();
    }

    @Override
    public Metrics read(JsonParser json, DocumentMetadata metadata) {
        long time = 0;
        long longest = 0;
        String host = null;
        List<String> steps = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> time = CodecSupport.readLong(json);
                case 2 -> longest = CodecSupport.readLong(json);
                case 3 -> host = CodecSupport.readString(json);
                case 4 -> steps = CodecSupport.readStrings(json);
                default -> json.skipChildren();
            }
        }
        return new Metrics(metadata.id(), time, longest, host, steps);
    }
}
