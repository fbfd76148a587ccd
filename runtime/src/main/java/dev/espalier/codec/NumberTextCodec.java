package dev.espalier.codec;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Numbers as the texts that a keyword has of them. */
record NumberTextCodec<V>(ValueCodec<V> number) implements ValueCodec<V> {

    @Override
    public void write(JsonGenerator json, V value) {
        json.writeString(ValueText.of(number, value));
    }

    @Override
    public V read(JsonParser json) {
        // a codec of numbers reads others from texts, but takes some of these for years
        return json.currentToken() == JsonToken.VALUE_STRING && json.getString().matches("-?(0|[1-9]\\d{0,18})")
                ? ofDigits(json.getString())
                : number.read(json);
    }

    private V ofDigits(String text) {
        try (JsonParser digits = Json.parser(text)) {
            digits.nextToken();
            return number.read(digits);
        }
    }
}
