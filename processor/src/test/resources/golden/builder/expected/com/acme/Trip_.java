package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Trip}, with what each can be asked. */
@Generated
@NullMarked
public final class Trip_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final KeywordPath<String> target = KeywordPath.ofString("destination");

    public static final DatePath<LocalDate> start = DatePath.ofLocalDate("start");

    public static final KeywordPath<String> travellers = KeywordPath.ofString("travellers");

    public static final HotelFields hotel = new HotelFields("hotel");

    /** Index, codec and id of {@link Trip}. */
    public static final DocumentType<Trip, String> DOCUMENT = DocumentType.builder(Trip.class, String.class)
            .index("trips")
            .codec(new Trip_Codec())
            .id(id)
            .readsVersion()
            .build();

    private Trip_() {}

    /** The fields of {@link Trip.Hotel} in {@code hotel}. */
    public static final class HotelFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final NumberPath<Integer> stars = NumberPath.ofInt(field("stars"));

        private HotelFields(String name) {
            super(name);
        }
    }
}
