package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Event} as JSON. */
@Generated
final class Event_Codec implements DocumentCodec<Event> {

    private static final Fields FIELDS = Fields.of("id", "at", "source", "level", "text");

    @Override
    public String id(Event event) {
        return event.id();
    }

    @Override
    public void write(JsonGenerator json, Event event) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, event.id());
        FIELDS.writeInstant(json, 1, event.at());
        FIELDS.writeString(json, 2, event.source());
        FIELDS.writeString(json, 3, event.level());
        FIELDS.writeString(json, 4, event.text());
        json.writeEndObject();
    }

    @Override
    public Event read(JsonParser json, DocumentMetadata metadata) {
        Instant at = null;
        String source = null;
        String level = null;
        String text = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> at = CodecSupport.readInstant(json);
                case 2 -> source = CodecSupport.readString(json);
                case 3 -> level = CodecSupport.readString(json);
                case 4 -> text = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Event(metadata.id(), at, source, level, text);
    }
}
