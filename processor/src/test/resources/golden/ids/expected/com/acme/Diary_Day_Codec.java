package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Diary.Day} as JSON. */
@Generated
final class Diary_Day_Codec implements DocumentCodec<Diary.Day> {

    private static final Fields FIELDS = Fields.of("date", "mood");

    @Override
    public LocalDate id(Diary.Day day) {
        return day.date();
    }

    @Override
    public void write(JsonGenerator json, Diary.Day day) {
        json.writeStartObject();
        FIELDS.writeLocalDate(json, 0, day.date());
        FIELDS.writeString(json, 1, day.mood());
        json.writeEndObject();
    }

    @Override
    public Diary.Day read(JsonParser json, DocumentMetadata metadata) {
        String mood = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> mood = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Diary.Day(IdSupport.readNullable(metadata, ValueCodecs.LOCAL_DATE), mood);
    }
}
