package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Diary.Shelf} as JSON. */
@Generated
final class Diary_Shelf_Codec implements DocumentCodec<Diary.Shelf> {

    private static final Fields FIELDS = Fields.of("number", "room");

    private static final ValueCodec<Diary.Key> KEY_CODEC =
            ValueCodecs.enumeration(Diary.Key.values(), "left-side", "RIGHT");

    @Override
    public Short id(Diary.Shelf shelf) {
        return shelf.number();
    }

    @Override
    public void write(JsonGenerator json, Diary.Shelf shelf) {
        json.writeStartObject();
        FIELDS.writeShort(json, 0, shelf.number());
        FIELDS.writeValue(json, 1, shelf.room(), KEY_CODEC);
        json.writeEndObject();
    }

    @Override
    public Diary.Shelf read(JsonParser json, DocumentMetadata metadata) {
        Diary.Key room = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> room = CodecSupport.readValue(json, KEY_CODEC);
                default -> json.skipChildren();
            }
        }
        return new Diary.Shelf(IdSupport.read(metadata, ValueCodecs.SHORT), room);
    }
}
