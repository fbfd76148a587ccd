package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Query;
import dev.espalier.value.Distance;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.GeoShape;
import dev.espalier.value.Range;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@link Places} over a client. */
@Generated
@NullMarked
public final class Places_Impl extends RepositorySupport<Place, String> implements Places {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Places_Impl(SearchClient client) {
        super(client, Place_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"geo_distance":{"distance":":distance","position":":center"}}]}}}. */
    @Override
    public List<Place> findByPositionNear(GeoPoint center, Distance distance) {
        require(center, "center");
        require(distance, "distance");
        Query query = Place_.position.near(center, distance);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"geo_shape":{"position":{"shape":":shape","relation":"intersects"}}}]}}}. */
    @Override
    public List<Place> findByPositionWithin(GeoShape shape) {
        require(shape, "shape");
        Query query = Place_.position.within(shape);
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"name":":name"}},{"geo_shape":{"area":{"shape":":shape",
     * "relation":"intersects"}}}]}}}.
     */
    @Override
    public List<Place> findByNameAndAreaIntersects(String name, GeoShape shape) {
        require(name, "name");
        require(shape, "shape");
        Query query = Place_.name.is(name).and(Place_.area.intersects(shape));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"bool":{"should":[{"geo_shape":{"area":{"shape":":outer",
     * "relation":"within"}}},{"geo_shape":{"area":{"shape":":inner","relation":"contains"}}}],
     * "minimum_should_match":1}}]}}}.
     */
    @Override
    public List<Place> findByAreaWithinOrAreaCovers(GeoShape outer, GeoShape inner) {
        require(outer, "outer");
        require(inner, "inner");
        Query query = Place_.area.within(outer).or(Place_.area.covers(inner));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"floors":":floor"}}]}}}. */
    @Override
    public List<Place> findByFloorsContaining(int floor) {
        Query query = Place_.floors.contains(floor);
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"range":{"floors":{"gte":":floors","lte":":floors",
     * "relation":"intersects"}}}]}}}.
     */
    @Override
    public List<Place> findByFloorsOverlaps(Range<Integer> floors) {
        require(floors, "floors");
        Query query = Place_.floors.intersects(floors);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"open":{"gte":":season","lte":":season","relation":"within"}}}]}}}. */
    @Override
    public List<Place> findByOpenWithin(Range<LocalDate> season) {
        require(season, "season");
        Query query = Place_.open.within(season);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"open":{"gte":":stay","lte":":stay","relation":"contains"}}}]}}}. */
    @Override
    public List<Place> findByOpenCovers(Range<LocalDate> stay) {
        require(stay, "stay");
        Query query = Place_.open.covers(stay);
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"nested":{"path":"stops",
     * "query":{"bool":{"filter":[{"term":{"stops.name":":name"}},{"geo_distance":{"distance":":distance",
     * "stops.position":":center"}}]}}}}]}}}.
     */
    @Override
    public List<Place> findByStopsNameAndStopsPositionNear(String name, GeoPoint center,
            Distance distance) {
        require(name, "name");
        require(center, "center");
        require(distance, "distance");
        Query query = Place_.stops.any(Place_.stops.name.is(name).and(Place_.stops.position.near(center, distance)));
        return list(search(query));
    }
}
