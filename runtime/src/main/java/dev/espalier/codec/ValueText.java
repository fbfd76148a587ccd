package dev.espalier.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values as texts outside of JSON, where they are ids: the text of the string or number that their codec writes. */
public final class ValueText {

    private ValueText() {}

    /**
     * The text of a value.
     *
     * @param <V> the type of the value
     * @param codec the codec of the value
     * @param value the value
     * @return the string that the codec writes, without quotes, or the number as it is spelt
     * @throws CodecException if the codec writes something else
     */
    public static <V> String of(ValueCodec<V> codec, V value) {
        String text = Json.toString(json -> codec.write(json, value));
        try (JsonParser json = Json.parser(text)) {
            JsonToken token = json.nextToken();
            if (token == JsonToken.VALUE_STRING || (token != null && token.isNumeric())) {
                return json.getString();
            }
        }
        throw new CodecException("expected a codec that writes one string or number but it wrote " + text);
    }

    /**
     * The value of a text.
     *
     * @param <V> the type of the value
     * @param codec the codec of the value
     * @param text the text
     * @param place where the text stands, for errors
     * @return what the codec reads from a string of that text
     * @throws CodecException if the text is no value of the type
     */
    public static <V> V read(ValueCodec<V> codec, String text, JsonPlace place) {
        try (JsonParser json = place.continuedBy(Json.parser(Json.toString(quoted -> quoted.writeString(text))))) {
            json.nextToken();
            return codec.read(json);
        }
    }
}
