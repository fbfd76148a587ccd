package com.acme;

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

/** Reads and writes {@link Event} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Event_Codec implements DocumentCodec<Event> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "at", "source", "level", "text");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString AT = new SerializedString("at");
    private static final SerializedString SOURCE = new SerializedString("source");
    private static final SerializedString LEVEL = new SerializedString("level");
    private static final SerializedString TEXT = new SerializedString("text");

    @Override
    public void write(JsonGenerator json, Event event) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, event.id());
        CodecSupport.writeInstant(json, AT, event.at());
        CodecSupport.writeString(json, SOURCE, event.source());
        CodecSupport.writeString(json, LEVEL, event.level());
        CodecSupport.writeString(json, TEXT, event.text());
        json.writeEndObject();
    }

    @Override
    public Event read(JsonParser json, DocumentMetadata metadata) {
        Instant at = null;
        String source = null;
        String level = null;
        String text = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
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
