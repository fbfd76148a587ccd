package dev.espalier.value;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a document is to others of its index, for fields {@code join}.
 *
 * @param name the name of the relation: {@code question}, or {@code answer}
 * @param parent the id of the parent; null for a document that has none
 */
public record JoinValue(String name, @Nullable String parent) {

    /** The name alone, or an object with {@code name} and {@code parent}. */
    public static final ValueCodec<JoinValue> CODEC = ValueCodec.of(JoinValue::write, JoinValue::read);

    /**
     * A document without a parent.
     *
     * @param name the name of the relation
     * @return the value
     */
    public static JoinValue parent(String name) {
        return new JoinValue(name, null);
    }

    /**
     * A document with a parent. It must be sent with the same routing as the parent.
     *
     * @param name the name of the relation
     * @param parent the id of the parent
     * @return the value
     */
    public static JoinValue child(String name, String parent) {
        return new JoinValue(name, parent);
    }

    private static void write(JsonGenerator json, JoinValue value) {
        if (value.parent == null) {
            json.writeString(value.name);
            return;
        }
        json.writeStartObject();
        json.writeName("name");
        json.writeString(value.name);
        json.writeName("parent");
        json.writeString(value.parent);
        json.writeEndObject();
    }

    private static JoinValue read(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return parent(ValueReader.readString(json));
        }
        String name = null;
        String parent = null;
        String key;
        while ((key = json.nextName()) != null) {
            json.nextToken();
            switch (key) {
                case "name" -> name = ValueReader.readString(json);
                case "parent" ->
                    parent = json.currentToken() == JsonToken.VALUE_NULL ? null : ValueReader.readString(json);
                default -> json.skipChildren();
            }
        }
        if (name == null) {
            throw CodecException.at("a join needs a name", json);
        }
        return new JoinValue(name, parent);
    }
}
