package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Trip} as JSON. */
@Generated
final class Trip_Codec implements DocumentCodec<Trip> {

    private static final Fields FIELDS = Fields.of("id", "destination", "start", "travellers", "hotel");

    private static final Fields HOTEL_FIELDS = Fields.of("name", "stars");

    @Override
    public String id(Trip trip) {
        return trip.id();
    }

    @Override
    public void write(JsonGenerator json, Trip trip) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, trip.id());
        FIELDS.writeString(json, 1, trip.target());
        FIELDS.writeLocalDate(json, 2, trip.start());
        FIELDS.writeStrings(json, 3, trip.travellers());
        FIELDS.writeObject(json, 4, trip.hotel(), Trip_Codec::writeHotel);
        json.writeEndObject();
    }

    @Override
    public Trip read(JsonParser json, DocumentMetadata metadata) {
        Trip.Builder builder = Trip.builder();
        builder.id(metadata.id());
        builder.version(metadata.version());
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> builder.target(CodecSupport.readString(json));
                case 2 -> builder.start(CodecSupport.readLocalDate(json));
                case 3 -> builder.travellers(CodecSupport.readStrings(json));
                case 4 -> builder.hotel(CodecSupport.readObject(json, Trip_Codec::readHotel));
                default -> json.skipChildren();
            }
        }
        return builder.build();
    }

    private static void writeHotel(JsonGenerator json, Trip.Hotel hotel) {
        json.writeStartObject();
        HOTEL_FIELDS.writeString(json, 0, hotel.getName());
        HOTEL_FIELDS.writeInt(json, 1, hotel.getStars());
        json.writeEndObject();
    }

    private static Trip.Hotel readHotel(JsonParser json) {
        Trip.Hotel.Builder builder = new Trip.Hotel.Builder();
        int field;
        while ((field = HOTEL_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> builder.withName(CodecSupport.readString(json));
                case 1 -> builder.setStars(CodecSupport.readInt(json));
                default -> json.skipChildren();
            }
        }
        return builder.build();
    }
}
