package dev.espalier.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Maps as objects, in the order of their entries. A null value stays null. */
record MapCodec<K, V>(Function<? super K, String> text, Function<? super String, ? extends K> key, ValueCodec<V> value)
        implements ValueCodec<Map<K, V>> {

    @Override
    public void write(JsonGenerator json, Map<K, V> map) {
        json.writeStartObject();
        map.forEach((name, member) -> {
            if (name == null) {
                throw CodecException.at("a map can't hold a null key", json);
            }
            MemberName.write(json, text.apply(name));
            if (member == null) {
                json.writeNull();
            } else {
                value.write(json, member);
            }
        });
        json.writeEndObject();
    }

    @Override
    public Map<K, V> read(JsonParser json) {
        ValueReader.requireObject("an object", json);
        Map<K, @Nullable V> map = new LinkedHashMap<>();
        String name;
        while ((name = json.nextName()) != null) {
            K converted = key(name, json);
            map.put(converted, json.nextToken() == JsonToken.VALUE_NULL ? null : value.read(json));
        }
        return map;
    }

    private K key(String name, JsonParser json) {
        try {
            return key.apply(name);
        } catch (IllegalArgumentException e) {
            throw CodecException.at("'" + name + "' is not a key of the map,", json);
        }
    }
}
