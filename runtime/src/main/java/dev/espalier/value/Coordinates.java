package dev.espalier.value;

import dev.espalier.codec.CodecException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** How deep the arrays of coordinates are, and how many positions stand in a row. */
final class Coordinates {

    private static final String[] FORMS = {
        "one position", "an array of positions", "an array of arrays of positions", "polygons, each an array of rings"
    };

    private int shortestRow = Integer.MAX_VALUE;
    private int longestRow;
    private String shortestPlace = "";
    private int depth;

    private Coordinates() {}

    /** Reads arrays, all of one depth, from the start of the outermost to its end. */
    static Coordinates read(JsonParser json) {
        Coordinates coordinates = new Coordinates();
        coordinates.depth = coordinates.array(json);
        return coordinates;
    }

    private int array(JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw CodecException.at("coordinates are arrays of numbers", json);
        }
        JsonToken first = json.nextToken();
        if (first == JsonToken.END_ARRAY) {
            throw CodecException.at("there are no coordinates here", json);
        }
        if (first.isNumeric()) {
            position(json);
            return 0;
        }
        int inner = array(json);
        int length = 1;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (array(json) != inner) {
                throw CodecException.at("these coordinates are not as deep as those before them", json);
            }
            length++;
        }
        if (inner == 0) {
            row(length, json);
        }
        return inner + 1;
    }

    private static void position(JsonParser json) {
        int numbers = 1;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            numbers++;
            if (!json.currentToken().isNumeric() || numbers > 3) {
                throw CodecException.at("a position is two or three numbers", json);
            }
        }
        if (numbers < 2) {
            throw CodecException.at("a position is two or three numbers", json);
        }
    }

    private void row(int length, JsonParser json) {
        longestRow = Math.max(longestRow, length);
        if (length < shortestRow) {
            shortestRow = length;
            shortestPlace = json.streamReadContext().pathAsPointer().toString();
        }
    }

    int longestRow() {
        return longestRow;
    }

    /** Refuses coordinates that are not of a shape of some type. */
    void require(String type, int expectedDepth, int positions, JsonParser json) {
        if (depth != expectedDepth) {
            throw CodecException.at("the coordinates of a " + type + " are " + FORMS[expectedDepth], json);
        }
        if (depth > 0 && shortestRow < positions) {
            throw CodecException.at(
                    "a " + type + " needs " + positions + " positions, found " + shortestRow + " at " + shortestPlace,
                    json);
        }
    }
}
