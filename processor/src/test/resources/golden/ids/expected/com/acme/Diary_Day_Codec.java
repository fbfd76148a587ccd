package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Diary.Day} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Diary_Day_Codec implements DocumentCodec<Diary.Day> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("date", "mood");

    private static final SerializedString DATE = new SerializedString("date");
    private static final SerializedString MOOD = new SerializedString("mood");

    @Override
    public void write(JsonGenerator json, Diary.Day day) {
        json.writeStartObject();
        CodecSupport.writeLocalDate(json, DATE, day.date());
        CodecSupport.writeString(json, MOOD, day.mood());
        json.writeEndObject();
    }

    @Override
    public Diary.Day read(JsonParser json, DocumentMetadata metadata) {
        String mood = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> mood = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Diary.Day(IdSupport.readNullable(metadata, ValueCodecs.LOCAL_DATE), mood);
    }
}
