package dev.espalier.value;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.Json;
import dev.espalier.codec.JsonCodecs;
import dev.espalier.codec.JsonWritable;
import dev.espalier.codec.RawJson;
import dev.espalier.codec.ValueCodec;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A shape, for fields {@code geo_shape}, and in a plane for {@code shape} and {@code xy_shape}.
 *
 * @param json GeoJSON, or WKT in a JSON string
 */
public record GeoShape(RawJson json) implements JsonWritable {

    /** Written and read as it is, GeoJSON or WKT. */
    public static final ValueCodec<GeoShape> CODEC =
            ValueCodec.of((json, shape) -> shape.writeTo(json), GeoShape::read);

    /**
     * Checks that the JSON is a shape: its type, and how many coordinates there are. Whether rings are closed depends on
     * the field, which may have them closed by the server.
     *
     * @throws IllegalArgumentException if it is none, with the place of the error
     */
    public GeoShape {
        Objects.requireNonNull(json, "json");
        if (!json.text().startsWith("{") && !json.text().startsWith("\"")) {
            throw new IllegalArgumentException("a shape is GeoJSON or WKT, not " + json.text());
        }
        check(json.text());
    }

    private static void check(String text) {
        try (JsonParser parser = Json.parser(text)) {
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                WellKnownText.check(parser.getString());
            } else {
                GeoJson.check(parser);
            }
        } catch (CodecException e) {
            throw new IllegalArgumentException("no shape in GeoJSON: " + e.getMessage(), e);
        }
    }

    /**
     * A shape in GeoJSON.
     *
     * @param json an object with {@code type} and {@code coordinates}
     * @return the shape
     * @throws IllegalArgumentException if it is not JSON, or no shape, with the place of the error
     */
    public static GeoShape geoJson(String json) {
        return new GeoShape(new RawJson(json));
    }

    /**
     * A shape in well-known text.
     *
     * @param text such as {@code POLYGON ((0 0, 1 0, 1 1, 0 0))}, longitude first
     * @return the shape
     * @throws IllegalArgumentException if it is no shape, with the place of the error
     */
    public static GeoShape wkt(String text) {
        return of(json -> json.writeString(text));
    }

    /**
     * A point.
     *
     * @param point where it is
     * @return the shape
     */
    public static GeoShape point(GeoPoint point) {
        return of("Point", json -> write(json, point));
    }

    /**
     * A line.
     *
     * @param points two points or more
     * @return the shape
     * @throws IllegalArgumentException if there are fewer than two points
     */
    public static GeoShape line(List<GeoPoint> points) {
        return of("LineString", json -> write(json, points));
    }

    /**
     * A polygon without holes.
     *
     * @param corners counter-clockwise, the first once more at the end
     * @return the shape
     * @throws IllegalArgumentException if the last corner is not the first, or there are fewer than four
     */
    public static GeoShape polygon(List<GeoPoint> corners) {
        if (corners.size() < 4 || !corners.get(0).equals(corners.get(corners.size() - 1))) {
            throw new IllegalArgumentException(
                    "a polygon has four corners at least, and its last is its first, unlike " + corners);
        }
        return of("Polygon", json -> {
            json.writeStartArray();
            write(json, corners);
            json.writeEndArray();
        });
    }

    /**
     * A rectangle.
     *
     * @param topLeft its north-western corner
     * @param bottomRight its south-eastern corner
     * @return the shape, in the server's own extension of GeoJSON
     */
    public static GeoShape envelope(GeoPoint topLeft, GeoPoint bottomRight) {
        return of("envelope", json -> write(json, List.of(topLeft, bottomRight)));
    }

    private static GeoShape of(String type, Consumer<JsonGenerator> coordinates) {
        return of(json -> {
            json.writeStartObject();
            json.writeName("type");
            json.writeString(type);
            json.writeName("coordinates");
            coordinates.accept(json);
            json.writeEndObject();
        });
    }

    private static GeoShape of(JsonWritable shape) {
        return new GeoShape(new RawJson(Json.toString(shape)));
    }

    private static void write(JsonGenerator json, List<GeoPoint> points) {
        json.writeStartArray();
        points.forEach(point -> write(json, point));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, GeoPoint point) {
        json.writeStartArray();
        json.writeNumber(point.longitude());
        json.writeNumber(point.latitude());
        json.writeEndArray();
    }

    @Override
    public void writeTo(JsonGenerator generator) {
        json.writeTo(generator);
    }

    private static GeoShape read(JsonParser json) {
        RawJson shape = JsonCodecs.RAW_JSON.read(json);
        try {
            return new GeoShape(shape);
        } catch (IllegalArgumentException e) {
            CodecException refused = CodecException.at(String.valueOf(e.getMessage()), json);
            refused.initCause(e);
            throw refused;
        }
    }
}
