package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.GeoPointPath;
import dev.espalier.metamodel.GeoShapePath;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NestedPath;
import dev.espalier.metamodel.RangePath;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Place}, with what each can be asked. */
@Generated
@NullMarked
public final class Place_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final KeywordPath<String> name = KeywordPath.ofString("name");

    public static final GeoPointPath position = new GeoPointPath("position");

    public static final GeoShapePath area = new GeoShapePath("area");

    public static final RangePath<Integer> floors = new RangePath<>("floors", ValueCodecs.INTEGER);

    public static final RangePath<LocalDate> open = new RangePath<>("open", ValueCodecs.LOCAL_DATE);

    public static final StopsFields stops = new StopsFields("stops");

    /** Index, codec and id of {@link Place}. */
    public static final DocumentType<Place, String> DOCUMENT = DocumentType.builder(Place.class, String.class)
            .index("places")
            .codec(new Place_Codec())
            .id(id)
            .build();

    private Place_() {}

    /** The fields of {@link Place.Stop} in {@code stops}; each element is searched by itself. */
    public static final class StopsFields extends NestedPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final GeoPointPath position = new GeoPointPath(field("position"));

        private StopsFields(String name) {
            super(name);
        }
    }
}
