package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Reading} as JSON. */
@Generated
final class Reading_Codec implements DocumentCodec<Reading> {

    private static final Fields FIELDS =
            Fields.of("id", "taken", "day", "sent", "valid", "count", "level", "code", "label", "answer");

    private static final ValueCodec<LocalDate> DAY_CODEC = DateCodecs.localDate("dd.MM.uuuu", Locale.ENGLISH);

    private static final ValueCodec<Instant> SENT_CODEC = DateCodecs.instant("epoch_millis", Locale.ENGLISH);

    @Override
    public String id(Reading reading) {
        return reading.id();
    }

    @Override
    public void write(JsonGenerator json, Reading reading) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, reading.id());
        FIELDS.writeInstant(json, 1, reading.taken());
        FIELDS.writeValue(json, 2, reading.day(), DAY_CODEC);
        FIELDS.writeValue(json, 3, reading.sent(), SENT_CODEC);
        FIELDS.writeBoolean(json, 4, reading.valid());
        FIELDS.writeLong(json, 5, reading.count());
        FIELDS.writeDouble(json, 6, reading.level());
        FIELDS.writeString(json, 7, reading.code());
        FIELDS.writeString(json, 8, reading.label());
        FIELDS.writeString(json, 9, reading.answer());
        json.writeEndObject();
    }

    @Override
    public Reading read(JsonParser json, DocumentMetadata metadata) {
        Instant taken = null;
        LocalDate day = null;
        Instant sent = null;
        boolean valid = false;
        long count = 0;
        double level = 0;
        String code = null;
        String label = null;
        String answer = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> taken = CodecSupport.readInstant(json);
                case 2 -> day = CodecSupport.readValue(json, DAY_CODEC);
                case 3 -> sent = CodecSupport.readValue(json, SENT_CODEC);
                case 4 -> valid = CodecSupport.readBoolean(json);
                case 5 -> count = CodecSupport.readLong(json);
                case 6 -> level = CodecSupport.readDouble(json);
                case 7 -> code = CodecSupport.readString(json);
                case 8 -> label = CodecSupport.readString(json);
                case 9 -> answer = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Reading(metadata.id(), taken, day, sent, valid, count, level, code, label, answer);
    }
}
