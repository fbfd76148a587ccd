package com.acme;

import dev.espalier.annotation.DateRangeField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.GeoShapeField;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IntegerRangeField;
import dev.espalier.annotation.NestedField;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.GeoShape;
import dev.espalier.value.Range;
import java.time.LocalDate;
import java.util.List;

@Document(index = "places")
public record Place(
        @Id String id,
        String name,
        GeoPoint position,
        @GeoShapeField GeoShape area,
        @IntegerRangeField Range<Integer> floors,
        @DateRangeField Range<LocalDate> open,
        @NestedField List<Stop> stops) {

    public record Stop(String name, GeoPoint position) {}
}
