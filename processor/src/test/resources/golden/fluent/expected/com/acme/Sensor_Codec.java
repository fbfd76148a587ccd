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

/** Reads and writes {@link Sensor} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Sensor_Codec implements DocumentCodec<Sensor> {

    private static final PropertyNameMatcher NAMES =
            CodecSupport.names("id", "place", "active", "position", "readings");

    private static final PropertyNameMatcher POSITION_NAMES = CodecSupport.names("latitude", "longitude", "name");

    private static final PropertyNameMatcher READING_NAMES = CodecSupport.names("time", "value");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString PLACE = new SerializedString("place");
    private static final SerializedString ACTIVE = new SerializedString("active");
    private static final SerializedString POSITION = new SerializedString("position");
    private static final SerializedString READINGS = new SerializedString("readings");
    private static final SerializedString LATITUDE = new SerializedString("latitude");
    private static final SerializedString LONGITUDE = new SerializedString("longitude");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString TIME = new SerializedString("time");
    private static final SerializedString VALUE = new SerializedString("value");

    @Override
    public void write(JsonGenerator json, Sensor sensor) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, sensor.id());
        CodecSupport.writeString(json, PLACE, sensor.location());
        CodecSupport.writeBoolean(json, ACTIVE, sensor.active());
        CodecSupport.writeObject(json, POSITION, sensor.position(), Sensor_Codec::writePosition);
        CodecSupport.writeObjects(json, READINGS, sensor.readings(), Sensor_Codec::writeReading);
        json.writeEndObject();
    }

    @Override
    public Sensor read(JsonParser json, DocumentMetadata metadata) {
        Sensor sensor = new Sensor();
        sensor.id(metadata.id());
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> sensor.location(CodecSupport.readString(json));
                case 2 -> sensor.active(CodecSupport.readBoolean(json));
                case 3 -> sensor.position(CodecSupport.readObject(json, Sensor_Codec::readPosition));
                case 4 -> sensor.readings(CodecSupport.readObjects(json, Sensor_Codec::readReading));
                default -> json.skipChildren();
            }
        }
        return sensor;
    }

    private static void writePosition(JsonGenerator json, Sensor.Position position) {
        json.writeStartObject();
        CodecSupport.writeDouble(json, LATITUDE, position.latitude);
        CodecSupport.writeDouble(json, LONGITUDE, position.longitude);
        CodecSupport.writeString(json, NAME, position.name);
        json.writeEndObject();
    }

    private static Sensor.Position readPosition(JsonParser json) {
        Sensor.Position position = new Sensor.Position();
        int name;
        while ((name = CodecSupport.nextName(json, POSITION_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> position.latitude = CodecSupport.readDouble(json);
                case 1 -> position.longitude = CodecSupport.readDouble(json);
                case 2 -> position.name = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return position;
    }

    private static void writeReading(JsonGenerator json, Sensor.Reading reading) {
        json.writeStartObject();
        CodecSupport.writeLong(json, TIME, reading.time);
        CodecSupport.writeDouble(json, VALUE, reading.value);
        json.writeEndObject();
    }

    private static Sensor.Reading readReading(JsonParser json) {
        long time = 0;
        double value = 0;
        int name;
        while ((name = CodecSupport.nextName(json, READING_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> time = CodecSupport.readLong(json);
                case 1 -> value = CodecSupport.readDouble(json);
                default -> json.skipChildren();
            }
        }
        return new Sensor.Reading(time, value);
    }
}
