package dev.espalier.query;

import dev.espalier.value.Distance;
import dev.espalier.value.GeoPoint;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * Documents with a point in a circle: {@code {"geo_distance":{"distance":"1500m","place":{"lat":48.2,"lon":16.4}}}}.
 *
 * @param field the field
 * @param center the middle of the circle
 * @param distance its radius
 */
public record GeoDistanceQuery(String field, GeoPoint center, Distance distance) implements FieldQuery {

    /**
     * A query for a circle.
     *
     * @throws NullPointerException if the center or the distance is null
     */
    public GeoDistanceQuery {
        Objects.requireNonNull(center, () -> "The center of a circle around points of " + field + " is null.");
        Objects.requireNonNull(distance, () -> "The distance from points of " + field + " is null.");
    }

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.start(json, Names.GEO_DISTANCE, "distance");
        json.writeString(distance.toString());
        json.writeName(field);
        center.writeTo(json);
        FieldClause.end(json);
    }
}
