package dev.espalier.value;

import dev.espalier.codec.JsonWritable;
import dev.espalier.codec.ValueCodec;
import tools.jackson.core.JsonGenerator;

/**
 * A point on the earth, for fields {@code geo_point}.
 *
 * @param latitude degrees north of the equator, from -90 to 90
 * @param longitude degrees east of Greenwich, from -180 to 180
 */
public record GeoPoint(double latitude, double longitude) implements JsonWritable {

    /**
     * Written as {@code {"lat": 48.2, "lon": 16.4}}, which cannot be confused. Read in all forms of the server: this
     * one, GeoJSON, an array of longitude and latitude, a text {@code "48.2,16.4"}, WKT, and geohashes, which give the
     * middle of their cell.
     */
    public static final ValueCodec<GeoPoint> CODEC = new GeoPointCodec();

    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;

    /**
     * Checks the coordinates.
     *
     * @throws IllegalArgumentException if there is no such place
     */
    public GeoPoint {
        if (!(Math.abs(latitude) <= MAX_LATITUDE)) {
            throw new IllegalArgumentException("latitude " + latitude + " is not between -90 and 90");
        }
        if (!(Math.abs(longitude) <= MAX_LONGITUDE)) {
            throw new IllegalArgumentException("longitude " + longitude + " is not between -180 and 180");
        }
    }

    /**
     * A point.
     *
     * @param latitude degrees north of the equator, from -90 to 90
     * @param longitude degrees east of Greenwich, from -180 to 180
     * @return the point
     */
    public static GeoPoint of(double latitude, double longitude) {
        return new GeoPoint(latitude, longitude);
    }

    @Override
    public void writeTo(JsonGenerator json) {
        CODEC.write(json, this);
    }
}
