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

/** Reads and writes {@link Diary.Setting} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Diary_Setting_Codec implements DocumentCodec<Diary.Setting> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("key", "value");

    private static final SerializedString KEY = new SerializedString("key");
    private static final SerializedString VALUE = new SerializedString("value");

    private static final ValueCodec<Diary.Key> KEY_CODEC =
            ValueCodecs.enumeration(Diary.Key.values(), "left-side", "RIGHT");

    @Override
    public void write(JsonGenerator json, Diary.Setting setting) {
        json.writeStartObject();
        CodecSupport.writeValue(json, KEY, setting.key(), KEY_CODEC);
        CodecSupport.writeString(json, VALUE, setting.value());
        json.writeEndObject();
    }

    @Override
    public Diary.Setting read(JsonParser json, DocumentMetadata metadata) {
        String value = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> value = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Diary.Setting(IdSupport.readNullable(metadata, KEY_CODEC), value);
    }
}
