package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Diary.Shelf} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Diary_Shelf_Codec implements DocumentCodec<Diary.Shelf> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("number", "room");

    private static final SerializedString NUMBER = new SerializedString("number");
    private static final SerializedString ROOM = new SerializedString("room");

    private static final ValueCodec<Diary.Key> KEY_CODEC =
            ValueCodecs.enumeration(Diary.Key.values(), "left-side", "RIGHT");

    @Override
    public void write(JsonGenerator json, Diary.Shelf shelf) {
        json.writeStartObject();
        CodecSupport.writeShort(json, NUMBER, shelf.number());
        CodecSupport.writeValue(json, ROOM, shelf.room(), KEY_CODEC);
        json.writeEndObject();
    }

    @Override
    public Diary.Shelf read(JsonParser json, DocumentMetadata metadata) {
        Diary.Key room = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> room = CodecSupport.readValue(json, KEY_CODEC);
                default -> json.skipChildren();
            }
        }
        return new Diary.Shelf(IdSupport.read(metadata, ValueCodecs.SHORT), room);
    }
}
