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

/** Reads and writes {@link Diary.Setting} as JSON. */
@Generated
final class Diary_Setting_Codec implements DocumentCodec<Diary.Setting> {

    private static final Fields FIELDS = Fields.of("key", "value");

    private static final ValueCodec<Diary.Key> KEY_CODEC =
            ValueCodecs.enumeration(Diary.Key.values(), "left-side", "RIGHT");

    @Override
    public Diary.Key id(Diary.Setting setting) {
        return setting.key();
    }

    @Override
    public void write(JsonGenerator json, Diary.Setting setting) {
        json.writeStartObject();
        FIELDS.writeValue(json, 0, setting.key(), KEY_CODEC);
        FIELDS.writeString(json, 1, setting.value());
        json.writeEndObject();
    }

    @Override
    public Diary.Setting read(JsonParser json, DocumentMetadata metadata) {
        String value = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> value = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Diary.Setting(IdSupport.readNullable(metadata, KEY_CODEC), value);
    }
}
