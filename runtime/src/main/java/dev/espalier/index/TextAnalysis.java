package dev.espalier.index;

import dev.espalier.codec.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How to make tokens of a text, to see what an analyzer does with it. Immutable. */
public final class TextAnalysis {

    private final Map<String, Object> members;

    private TextAnalysis(Map<String, Object> members) {
        this.members = members;
    }

    /**
     * By an analyzer of the server or of the index.
     *
     * @param name such as {@code english}
     * @return the analysis
     */
    public static TextAnalysis analyzer(String name) {
        return new TextAnalysis(Map.of("analyzer", name));
    }

    /**
     * As values of a field are analyzed. Of an index only.
     *
     * @param path such as {@code title} or {@code title.raw}
     * @return the analysis
     */
    public static TextAnalysis field(String path) {
        return new TextAnalysis(Map.of("field", path));
    }

    /**
     * By a normalizer. Of an index only.
     *
     * @param name its name
     * @return the analysis, which gives one token
     */
    public static TextAnalysis normalizer(String name) {
        return new TextAnalysis(Map.of("normalizer", name));
    }

    /**
     * By a tokenizer and filters of the server or of the index.
     *
     * @param tokenizer such as {@code standard}
     * @param filters such as {@code lowercase}, in their order
     * @return the analysis
     */
    public static TextAnalysis tokenizer(String tokenizer, String... filters) {
        return new TextAnalysis(Map.of("tokenizer", tokenizer, "filter", List.of(filters)));
    }

    JsonValue of(String text) {
        Map<String, Object> body = new LinkedHashMap<>(members);
        body.put("text", text);
        return JsonValue.of(body);
    }
}
