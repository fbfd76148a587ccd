package dev.espalier.value;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Writes points in one form, and reads them in all. */
final class GeoPointCodec implements ValueCodec<GeoPoint> {

    private static final String NUMBER = "\\s*([-+]?[0-9.]+(?:[eE][-+]?\\d+)?)\\s*";
    private static final Pattern LATITUDE_LONGITUDE = Pattern.compile(NUMBER + "," + NUMBER);
    private static final Pattern WKT =
            Pattern.compile("\\s*POINT\\s*(?:Z\\s*)?\\(" + NUMBER + "\\s" + NUMBER + "(?:\\s" + NUMBER + ")?\\)\\s*");

    @Override
    public void write(JsonGenerator json, GeoPoint point) {
        json.writeStartObject();
        json.writeName("lat");
        json.writeNumber(point.latitude());
        json.writeName("lon");
        json.writeNumber(point.longitude());
        json.writeEndObject();
    }

    @Override
    public boolean takesArrays() {
        return true;
    }

    @Override
    public GeoPoint read(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(json);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(json);
        }
        if (token == JsonToken.VALUE_STRING) {
            return text(json.getString(), json);
        }
        throw mismatch(json);
    }

    private GeoPoint object(JsonParser json) {
        Double latitude = null;
        Double longitude = null;
        GeoPoint point = null;
        String name;
        while ((name = json.nextName()) != null) {
            json.nextToken();
            switch (name) {
                case "lat" -> latitude = ValueReader.readDouble(json);
                case "lon" -> longitude = ValueReader.readDouble(json);
                case "coordinates" -> point = array(json);
                case "geohash" -> point = text(ValueReader.readString(json), json);
                default -> json.skipChildren();
            }
        }
        if (point != null) {
            return point;
        }
        if (latitude == null || longitude == null) {
            throw CodecException.at("a point needs lat and lon", json);
        }
        return point(latitude, longitude, json);
    }

    /** An array, or one in an array, of longitude, latitude and perhaps a height. */
    private GeoPoint array(JsonParser json) {
        ValueReader.requireArray("an array of longitude and latitude", json);
        if (json.nextToken() == JsonToken.START_ARRAY
                || json.currentToken() == JsonToken.START_OBJECT
                || json.currentToken() == JsonToken.VALUE_STRING) {
            GeoPoint only = read(json);
            requireEnd(json, json.nextToken());
            return only;
        }
        double longitude = coordinate(json);
        json.nextToken();
        double latitude = coordinate(json);
        if (json.nextToken() != JsonToken.END_ARRAY) {
            coordinate(json);
            requireEnd(json, json.nextToken());
        }
        return point(latitude, longitude, json);
    }

    private static double coordinate(JsonParser json) {
        if (json.currentToken() == JsonToken.END_ARRAY) {
            throw CodecException.at("a point needs longitude and latitude", json);
        }
        return ValueReader.readDouble(json);
    }

    private static void requireEnd(JsonParser json, JsonToken token) {
        if (token != JsonToken.END_ARRAY) {
            throw CodecException.at("expected one point but found more", json);
        }
    }

    private static GeoPoint text(String text, JsonParser json) {
        Matcher pair = LATITUDE_LONGITUDE.matcher(text);
        if (pair.matches()) {
            return point(pair.group(1), pair.group(2), json);
        }
        Matcher wkt = WKT.matcher(text);
        if (wkt.matches()) {
            return point(wkt.group(2), wkt.group(1), json);
        }
        return Geohash.middle(text).orElseThrow(() -> mismatch(json));
    }

    private static GeoPoint point(String latitude, String longitude, JsonParser json) {
        try {
            return point(Double.parseDouble(latitude), Double.parseDouble(longitude), json);
        } catch (NumberFormatException e) {
            throw mismatch(json);
        }
    }

    private static GeoPoint point(double latitude, double longitude, JsonParser json) {
        try {
            return new GeoPoint(latitude, longitude);
        } catch (IllegalArgumentException e) {
            throw CodecException.at(e.getMessage(), json);
        }
    }

    private static CodecException mismatch(JsonParser json) {
        return ValueReader.mismatch("a point such as {\"lat\": 48.2, \"lon\": 16.4}", json);
    }
}
