package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.GeoShape;
import dev.espalier.value.Range;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Place} as JSON. */
@Generated
final class Place_Codec implements DocumentCodec<Place> {

    private static final Fields FIELDS = Fields.of("id", "name", "position", "area", "floors", "open", "stops");

    private static final Fields STOP_FIELDS = Fields.of("name", "position");

    private static final ValueCodec<Range<Integer>> FLOORS_CODEC = Range.codec(ValueCodecs.INTEGER);

    private static final ValueCodec<Range<LocalDate>> OPEN_CODEC = Range.codec(ValueCodecs.LOCAL_DATE);

    @Override
    public String id(Place place) {
        return place.id();
    }

    @Override
    public void write(JsonGenerator json, Place place) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, place.id());
        FIELDS.writeString(json, 1, place.name());
        FIELDS.writeValue(json, 2, place.position(), GeoPoint.CODEC);
        FIELDS.writeValue(json, 3, place.area(), GeoShape.CODEC);
        FIELDS.writeValue(json, 4, place.floors(), FLOORS_CODEC);
        FIELDS.writeValue(json, 5, place.open(), OPEN_CODEC);
        FIELDS.writeObjects(json, 6, place.stops(), Place_Codec::writeStop);
        json.writeEndObject();
    }

    @Override
    public Place read(JsonParser json, DocumentMetadata metadata) {
        String name = null;
        GeoPoint position = null;
        GeoShape area = null;
        Range<Integer> floors = null;
        Range<LocalDate> open = null;
        List<Place.Stop> stops = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> name = CodecSupport.readString(json);
                case 2 -> position = CodecSupport.readValue(json, GeoPoint.CODEC);
                case 3 -> area = CodecSupport.readValue(json, GeoShape.CODEC);
                case 4 -> floors = CodecSupport.readValue(json, FLOORS_CODEC);
                case 5 -> open = CodecSupport.readValue(json, OPEN_CODEC);
                case 6 -> stops = CodecSupport.readObjects(json, Place_Codec::readStop);
                default -> json.skipChildren();
            }
        }
        return new Place(metadata.id(), name, position, area, floors, open, stops);
    }

    private static void writeStop(JsonGenerator json, Place.Stop stop) {
        json.writeStartObject();
        STOP_FIELDS.writeString(json, 0, stop.name());
        STOP_FIELDS.writeValue(json, 1, stop.position(), GeoPoint.CODEC);
        json.writeEndObject();
    }

    private static Place.Stop readStop(JsonParser json) {
        String name = null;
        GeoPoint position = null;
        int field;
        while ((field = STOP_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> name = CodecSupport.readString(json);
                case 1 -> position = CodecSupport.readValue(json, GeoPoint.CODEC);
                default -> json.skipChildren();
            }
        }
        return new Place.Stop(name, position);
    }
}
