package dev.espalier.search;

import dev.espalier.codec.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the member {@code highlight} of a hit. */
final class HighlightsReader {

    private HighlightsReader() {}

    static Map<String, List<String>> read(JsonParser json) {
        ValueReader.requireObject("the highlights of a hit", json);
        Map<String, List<String>> highlights = new LinkedHashMap<>();
        String field;
        while ((field = json.nextName()) != null) {
            json.nextToken();
            ValueReader.requireArray("an array of highlights", json);
            List<String> pieces = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                pieces.add(ValueReader.readString(json));
            }
            highlights.put(field, List.copyOf(pieces));
        }
        return highlights;
    }
}
