package com.acme;

import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.value.Distance;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.GeoShape;
import dev.espalier.value.Range;
import java.time.LocalDate;
import java.util.List;

/** Points, shapes and ranges. */
@Repository
public interface Places extends DocumentRepository<Place, String> {

    List<Place> findByPositionNear(GeoPoint center, Distance distance);

    List<Place> findByPositionWithin(GeoShape shape);

    List<Place> findByNameAndAreaIntersects(String name, GeoShape shape);

    List<Place> findByAreaWithinOrAreaCovers(GeoShape outer, GeoShape inner);

    List<Place> findByFloorsContaining(int floor);

    List<Place> findByFloorsOverlaps(Range<Integer> floors);

    List<Place> findByOpenWithin(Range<LocalDate> season);

    List<Place> findByOpenCovers(Range<LocalDate> stay);

    @Allow("REP-412")
    List<Place> findByStopsNameAndStopsPositionNear(String name, GeoPoint center, Distance distance);
}
