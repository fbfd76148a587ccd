package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Trip} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Trip_Codec implements DocumentCodec<Trip> {

    private static final PropertyNameMatcher NAMES =
            CodecSupport.names("id", "destination", "start", "travellers", "hotel");

    private static final PropertyNameMatcher HOTEL_NAMES = CodecSupport.names("name", "stars");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString DESTINATION = new SerializedString("destination");
    private static final SerializedString START = new SerializedString("start");
    private static final SerializedString TRAVELLERS = new SerializedString("travellers");
    private static final SerializedString HOTEL = new SerializedString("hotel");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString STARS = new SerializedString("stars");

    @Override
    public void write(JsonGenerator json, Trip trip) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, trip.id());
        CodecSupport.writeString(json, DESTINATION, trip.target());
        CodecSupport.writeLocalDate(json, START, trip.start());
        CodecSupport.writeStrings(json, TRAVELLERS, trip.travellers());
        CodecSupport.writeObject(json, HOTEL, trip.hotel(), Trip_Codec::writeHotel);
        json.writeEndObject();
    }

    @Override
    public Trip read(JsonParser json, DocumentMetadata metadata) {
        Trip.Builder builder = Trip.builder();
        builder.id(metadata.id());
        builder.version(metadata.version());
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
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
        CodecSupport.writeString(json, NAME, hotel.getName());
        CodecSupport.writeInt(json, STARS, hotel.getStars());
        json.writeEndObject();
    }

    private static Trip.Hotel readHotel(JsonParser json) {
        Trip.Hotel.Builder builder = new Trip.Hotel.Builder();
        int name;
        while ((name = CodecSupport.nextName(json, HOTEL_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> builder.withName(CodecSupport.readString(json));
                case 1 -> builder.setStars(CodecSupport.readInt(json));
                default -> json.skipChildren();
            }
        }
        return builder.build();
    }
}
