package dev.espalier.transport;

import dev.espalier.transport.request.Response;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Decodes answers from the stream, as the layers above do. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Reads one value to its end and returns the first string in it. */
    static String firstString(Response response) {
        String first = "";
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), response.body())) {
            parser.nextToken();
            int depth = 0;
            for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.VALUE_STRING && first.isEmpty()) {
                    first = parser.getString();
                }
                if (depth == 0) {
                    break;
                }
            }
        }
        return first;
    }
}
