package dev.espalier.query;

import dev.espalier.value.GeoPoint;
import tools.jackson.core.JsonGenerator;

/**
 * Documents with a point between two degrees of latitude and two of longitude:
 * {@code {"geo_bounding_box":{"place":{"top_left":{...},"bottom_right":{...}}}}}.
 *
 * @param field the field
 * @param topLeft the corner in the north-west
 * @param bottomRight the corner in the south-east; where its longitude is the smaller one, the box goes over the 180th
 *     degree
 */
public record GeoBoundingBoxQuery(String field, GeoPoint topLeft, GeoPoint bottomRight) implements FieldQuery {

    /**
     * A query for a box.
     *
     * @throws IllegalArgumentException if the first corner lies south of the other
     */
    public GeoBoundingBoxQuery {
        if (topLeft.latitude() < bottomRight.latitude()) {
            throw new IllegalArgumentException("A box around points of " + field + " goes from " + topLeft.latitude()
                    + " degrees south to " + bottomRight.latitude()
                    + ", which lies north of it. Give the corner in the north-west first.");
        }
    }

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.start(json, Names.GEO_BOUNDING_BOX, field);
        json.writeStartObject();
        json.writeName("top_left");
        topLeft.writeTo(json);
        json.writeName("bottom_right");
        bottomRight.writeTo(json);
        json.writeEndObject();
        FieldClause.end(json);
    }
}
