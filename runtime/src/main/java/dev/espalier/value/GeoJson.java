package dev.espalier.value;

import dev.espalier.codec.CodecException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Checks that JSON is a shape as servers read it: a known type, and coordinates as deep and as many as it needs. */
final class GeoJson {

    private @Nullable String type;
    private @Nullable Coordinates coordinates;
    private boolean geometries;
    private boolean radius;
    private boolean x;
    private boolean y;

    private GeoJson() {}

    /**
     * Checks a shape.
     *
     * @param json at the start of the object; afterwards at its end
     * @throws CodecException if it is none, with the place
     */
    static void check(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw CodecException.at("a shape is an object", json);
        }
        GeoJson shape = new GeoJson();
        String name;
        while ((name = json.nextName()) != null) {
            shape.member(name, json.nextToken(), json);
        }
        shape.judge(json);
    }

    private void member(String name, JsonToken token, JsonParser json) {
        switch (name) {
            case "type" -> {
                if (token != JsonToken.VALUE_STRING) {
                    throw CodecException.at("the type of a shape is a text", json);
                }
                type = json.getString();
            }
            case "coordinates" -> coordinates = Coordinates.read(json);
            case "geometries" -> {
                if (token != JsonToken.START_ARRAY) {
                    throw CodecException.at("the shapes of a collection are an array", json);
                }
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    check(json);
                }
                geometries = true;
            }
            case "radius" -> radius = true;
            case "x" -> x = token.isNumeric();
            case "y" -> y = token.isNumeric();
            default -> {}
        }
        json.skipChildren();
    }

    private void judge(JsonParser json) {
        if (type == null) {
            // points in a plane have this form, too
            if (!x || !y) {
                throw CodecException.at("the shape has no type", json);
            }
            return;
        }
        switch (type.toLowerCase(Locale.ROOT)) {
            case "point" -> require(0, 0, json);
            case "multipoint" -> require(1, 1, json);
            case "linestring" -> require(1, 2, json);
            case "multilinestring" -> require(2, 2, json);
            case "polygon" -> require(2, 3, json);
            case "multipolygon" -> require(3, 3, json);
            case "envelope" -> {
                require(1, 2, json);
                if (coordinates != null && coordinates.longestRow() > 2) {
                    throw CodecException.at("an envelope has two corners", json);
                }
            }
            case "circle" -> {
                require(0, 0, json);
                if (!radius) {
                    throw CodecException.at("the circle has no radius", json);
                }
            }
            case "geometrycollection" -> {
                if (!geometries) {
                    throw CodecException.at("the collection has no geometries", json);
                }
            }
            default ->
                throw CodecException.at(
                        "there is no shape '" + type + "'; those of servers are Point, MultiPoint, LineString,"
                                + " MultiLineString, Polygon, MultiPolygon, GeometryCollection, envelope and circle",
                        json);
        }
    }

    private void require(int depth, int row, JsonParser json) {
        if (coordinates == null) {
            throw CodecException.at("the " + type + " has no coordinates", json);
        }
        coordinates.require(String.valueOf(type), depth, row, json);
    }
}
