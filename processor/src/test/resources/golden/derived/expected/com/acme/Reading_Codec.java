package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.time.Instant;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Reading} as JSON. */
@Generated
final class Reading_Codec implements DocumentCodec<Reading> {

    private static final Fields FIELDS = Fields.of("id", "at", "value", "tags", "remark", "station");

    private static final Fields STATION_FIELDS = Fields.of("name");

    @Override
    public String id(Reading reading) {
        return reading.id();
    }

    @Override
    public void write(JsonGenerator json, Reading reading) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, reading.id());
        FIELDS.writeInstant(json, 1, reading.at());
        FIELDS.writeDouble(json, 2, reading.value());
        FIELDS.writeStrings(json, 3, reading.tags());
        FIELDS.writeString(json, 4, reading.remark());
        FIELDS.writeObject(json, 5, reading.station(), Reading_Codec::writeStation);
        json.writeEndObject();
    }

    @Override
    public Reading read(JsonParser json, DocumentMetadata metadata) {
        Instant at = null;
        double value = 0;
        Set<String> tags = null;
        String remark = null;
        Reading.Station station = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> at = CodecSupport.readInstant(json);
                case 2 -> value = CodecSupport.readDouble(json);
                case 3 -> tags = CodecSupport.toSet(CodecSupport.readStrings(json));
                case 4 -> remark = CodecSupport.readString(json);
                case 5 -> station = CodecSupport.readObject(json, Reading_Codec::readStation);
                default -> json.skipChildren();
            }
        }
        return new Reading(metadata.id(), at, value, tags, remark, station);
    }

    private static void writeStation(JsonGenerator json, Reading.Station station) {
        json.writeStartObject();
        STATION_FIELDS.writeString(json, 0, station.name());
        json.writeEndObject();
    }

    private static Reading.Station readStation(JsonParser json) {
        String name = null;
        int field;
        while ((field = STATION_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> name = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Reading.Station(name);
    }
}
