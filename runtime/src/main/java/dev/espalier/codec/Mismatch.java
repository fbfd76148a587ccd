package dev.espalier.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Describes a JSON value that is not what was asked for. */
final class Mismatch {

    private static final int LONGEST_EXCERPT = 40;

    private Mismatch() {}

    static CodecException expected(String what, JsonParser json) {
        return CodecException.at("expected " + what + " but found " + describe(json), json);
    }

    private static String describe(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == null) {
            return "the end of the input";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "\"" + excerpt(json.getString()) + "\"";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> excerpt(json.getString());
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> token.asString();
            default -> "the token " + token;
        };
    }

    private static String excerpt(String text) {
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "...";
    }
}
