package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Entry} as JSON. */
@Generated
final class Entry_Codec implements DocumentCodec<Entry> {

    private static final Fields FIELDS = Fields.of("id", "message", "at");

    @Override
    public String id(Entry entry) {
        return entry.id();
    }

    @Override
    public void write(JsonGenerator json, Entry entry) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, entry.id());
        FIELDS.writeString(json, 1, entry.message());
        FIELDS.writeInstant(json, 2, entry.at());
        json.writeEndObject();
    }

    @Override
    public Entry read(JsonParser json, DocumentMetadata metadata) {
        String message = null;
        Instant at = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> message = CodecSupport.readString(json);
                case 2 -> at = CodecSupport.readInstant(json);
                default -> json.skipChildren();
            }
        }
        return new Entry(metadata.id(), message, at);
    }
}
