package dev.espalier.query;

import dev.espalier.codec.Json;
import dev.espalier.codec.ValueReader;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** What aggregations to one number have in common on the wire. */
final class SingleValue {

    private static final PropertyNameMatcher NAMES = Json.matcher("value");
    private static final int VALUE = 0;

    private SingleValue() {}

    static void write(JsonGenerator json, String aggregation, String field) {
        json.writeStartObject();
        json.writeName(aggregation);
        json.writeStartObject();
        json.writeName(Names.FIELD);
        json.writeString(field);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The value; none if the server says null, as it does when no document has one. */
    static OptionalDouble read(JsonParser json) {
        OptionalDouble value = OptionalDouble.empty();
        int name;
        while ((name = json.nextNameMatch(NAMES)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            JsonToken token = json.nextToken();
            if (name == VALUE && token != JsonToken.VALUE_NULL) {
                value = OptionalDouble.of(ValueReader.readDouble(json));
            } else {
                json.skipChildren();
            }
        }
        return value;
    }
}
