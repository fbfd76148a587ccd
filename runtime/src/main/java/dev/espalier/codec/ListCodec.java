package dev.espalier.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Lists inside maps: an array, or a value that stands for an array of one. */
record ListCodec<V>(ValueCodec<V> element) implements ValueCodec<List<V>> {

    @Override
    public void write(JsonGenerator json, List<V> values) {
        json.writeStartArray();
        for (V value : values) {
            if (value == null) {
                throw CodecException.at("a list can't hold null, which the server would drop,", json);
            }
            element.write(json, value);
        }
        json.writeEndArray();
    }

    @Override
    public List<V> read(JsonParser json) {
        List<V> values = new ArrayList<>();
        if (json.currentToken() == JsonToken.START_ARRAY) {
            addAll(json, values);
        } else {
            values.add(element.read(json));
        }
        return values;
    }

    @Override
    public boolean takesArrays() {
        return true;
    }

    private void addAll(JsonParser json, Collection<V> values) {
        JsonToken token;
        while ((token = json.nextToken()) != JsonToken.END_ARRAY) {
            if (token == JsonToken.START_ARRAY && !element.takesArrays()) {
                addAll(json, values);
            } else if (token != JsonToken.VALUE_NULL) {
                values.add(element.read(json));
            }
        }
    }
}
