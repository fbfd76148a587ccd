package dev.espalier.query;

import dev.espalier.codec.JsonWritable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;

/** The parts of a template that are always the same, with their text encoded once. */
enum TemplateToken implements JsonWritable {
    START_OBJECT {
        @Override
        public void writeTo(JsonGenerator json) {
            json.writeStartObject();
        }
    },
    END_OBJECT {
        @Override
        public void writeTo(JsonGenerator json) {
            json.writeEndObject();
        }
    },
    START_ARRAY {
        @Override
        public void writeTo(JsonGenerator json) {
            json.writeStartArray();
        }
    },
    END_ARRAY {
        @Override
        public void writeTo(JsonGenerator json) {
            json.writeEndArray();
        }
    },
    TRUE {
        @Override
        public void writeTo(JsonGenerator json) {
            json.writeBoolean(true);
        }
    },
    FALSE {
        @Override
        public void writeTo(JsonGenerator json) {
            json.writeBoolean(false);
        }
    },
    NULL {
        @Override
        public void writeTo(JsonGenerator json) {
            json.writeNull();
        }
    };

    /** The token on which a parser stands. */
    static JsonWritable at(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> START_OBJECT;
            case END_OBJECT -> END_OBJECT;
            case START_ARRAY -> START_ARRAY;
            case END_ARRAY -> END_ARRAY;
            case VALUE_TRUE -> TRUE;
            case VALUE_FALSE -> FALSE;
            case VALUE_NULL -> NULL;
            case PROPERTY_NAME -> name(json.currentName());
            case VALUE_STRING -> string(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberToken(json.getString());
            default -> throw new IllegalStateException("JSON has no token " + json.currentToken());
        };
    }

    private static JsonWritable name(String text) {
        if (Placeholder.in(text) != null) {
            throw new IllegalArgumentException("A placeholder stands for a value; it can't be the name " + text + ".");
        }
        return new NameToken(new SerializedString(text));
    }

    /** Whether a token is the name of a member. */
    static boolean isName(JsonWritable token) {
        return token instanceof NameToken;
    }

    private static JsonWritable string(String text) {
        Placeholder placeholder = Placeholder.in(text);
        if (placeholder != null) {
            return placeholder;
        }
        return new StringToken(new SerializedString(text.startsWith("::") ? text.substring(1) : text));
    }

    private record NameToken(SerializedString text) implements JsonWritable {

        @Override
        public void writeTo(JsonGenerator json) {
            json.writeName(text);
        }
    }

    private record StringToken(SerializedString text) implements JsonWritable {

        @Override
        public void writeTo(JsonGenerator json) {
            json.writeString(text);
        }
    }

    private record NumberToken(String text) implements JsonWritable {

        @Override
        public void writeTo(JsonGenerator json) {
            json.writeNumber(text);
        }
    }
}
