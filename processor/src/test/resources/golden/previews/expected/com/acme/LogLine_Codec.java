package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.JsonCodecs;
import dev.espalier.codec.RawJson;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link LogLine} as JSON. */
@Generated
final class LogLine_Codec implements DocumentCodec<LogLine> {

    private static final Fields FIELDS = Fields.of("id", "message", "latencies", "sizes");

    private static final Fields SKETCH_FIELDS = Fields.of("centroids", "counts");

    @Override
    public String id(LogLine logLine) {
        return logLine.id();
    }

    @Override
    public void write(JsonGenerator json, LogLine logLine) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, logLine.id());
        FIELDS.writeString(json, 1, logLine.message());
        FIELDS.writeValue(json, 2, logLine.latencies(), JsonCodecs.RAW_JSON);
        FIELDS.writeObject(json, 3, logLine.sizes(), LogLine_Codec::writeSketch);
        json.writeEndObject();
    }

    @Override
    public LogLine read(JsonParser json, DocumentMetadata metadata) {
        String message = null;
        RawJson latencies = null;
        LogLine.Sketch sizes = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> message = CodecSupport.readString(json);
                case 2 -> latencies = CodecSupport.readValue(json, JsonCodecs.RAW_JSON);
                case 3 -> sizes = CodecSupport.readObject(json, LogLine_Codec::readSketch);
                default -> json.skipChildren();
            }
        }
        return new LogLine(metadata.id(), message, latencies, sizes);
    }

    private static void writeSketch(JsonGenerator json, LogLine.Sketch sketch) {
        json.writeStartObject();
        SKETCH_FIELDS.writeValues(json, 0, sketch.centroids(), ValueCodecs.DOUBLE);
        SKETCH_FIELDS.writeValues(json, 1, sketch.counts(), ValueCodecs.LONG);
        json.writeEndObject();
    }

    private static LogLine.Sketch readSketch(JsonParser json) {
        List<Double> centroids = null;
        List<Long> counts = null;
        int field;
        while ((field = SKETCH_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> centroids = CodecSupport.readValues(json, ValueCodecs.DOUBLE);
                case 1 -> counts = CodecSupport.readValues(json, ValueCodecs.LONG);
                default -> json.skipChildren();
            }
        }
        return new LogLine.Sketch(centroids, counts);
    }
}
