package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.BooleanPath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Sensor}, with what each can be asked. */
@Generated
@NullMarked
public final class Sensor_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final KeywordPath<String> location = KeywordPath.ofString("place");

    public static final BooleanPath active = new BooleanPath("active");

    public static final PositionFields position = new PositionFields("position");

    public static final ReadingsFields readings = new ReadingsFields("readings");

    /** Index, codec and id of {@link Sensor}. */
    public static final DocumentType<Sensor, String> DOCUMENT = DocumentType.builder(Sensor.class, String.class)
            .index("sensors")
            .codec(new Sensor_Codec())
            .id(id)
            .build();

    private Sensor_() {}

    /** The fields of {@link Sensor.Position} in {@code position}. */
    public static final class PositionFields extends ObjectPath {

        public final NumberPath<Double> latitude = NumberPath.ofDouble(field("latitude"));

        public final NumberPath<Double> longitude = NumberPath.ofDouble(field("longitude"));

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        private PositionFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Sensor.Reading} in {@code readings}. */
    public static final class ReadingsFields extends ObjectPath {

        public final NumberPath<Long> time = NumberPath.ofLong(field("time"));

        public final NumberPath<Double> value = NumberPath.ofDouble(field("value"));

        private ReadingsFields(String name) {
            super(name);
        }
    }
}
