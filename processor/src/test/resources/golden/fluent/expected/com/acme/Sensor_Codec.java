package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Sensor} as JSON. */
@Generated
final class Sensor_Codec implements DocumentCodec<Sensor> {

    private static final Fields FIELDS = Fields.of("id", "place", "active", "position", "readings");

    private static final Fields POSITION_FIELDS = Fields.of("latitude", "longitude", "name");

    private static final Fields READING_FIELDS = Fields.of("time", "value");

    @Override
    public String id(Sensor sensor) {
        return sensor.id();
    }

    @Override
    public void write(JsonGenerator json, Sensor sensor) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, sensor.id());
        FIELDS.writeString(json, 1, sensor.location());
        FIELDS.writeBoolean(json, 2, sensor.active());
        FIELDS.writeObject(json, 3, sensor.position(), Sensor_Codec::writePosition);
        FIELDS.writeObjects(json, 4, sensor.readings(), Sensor_Codec::writeReading);
        json.writeEndObject();
    }

    @Override
    public Sensor read(JsonParser json, DocumentMetadata metadata) {
        Sensor sensor = new Sensor();
        sensor.id(metadata.id());
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
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
        POSITION_FIELDS.writeDouble(json, 0, position.latitude);
        POSITION_FIELDS.writeDouble(json, 1, position.longitude);
        POSITION_FIELDS.writeString(json, 2, position.name);
        json.writeEndObject();
    }

    private static Sensor.Position readPosition(JsonParser json) {
        Sensor.Position position = new Sensor.Position();
        int field;
        while ((field = POSITION_FIELDS.next(json)) != Fields.END) {
            switch (field) {
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
        READING_FIELDS.writeLong(json, 0, reading.time);
        READING_FIELDS.writeDouble(json, 1, reading.value);
        json.writeEndObject();
    }

    private static Sensor.Reading readReading(JsonParser json) {
        long time = 0;
        double value = 0;
        int field;
        while ((field = READING_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> time = CodecSupport.readLong(json);
                case 1 -> value = CodecSupport.readDouble(json);
                default -> json.skipChildren();
            }
        }
        return new Sensor.Reading(time, value);
    }
}
