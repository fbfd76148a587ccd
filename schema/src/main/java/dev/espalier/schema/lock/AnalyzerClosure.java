package dev.espalier.schema.lock;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that decides which terms an analyzer makes: its own definition, and those of the tokenizer and the filters that it
 * names, and that these name in turn. A built-in component is its name.
 */
final class AnalyzerClosure {

    private static final Map<String, String> REFERENCES = Map.of(
            "tokenizer", "tokenizer",
            "filter", "filter",
            "filters", "filter",
            "char_filter", "char_filter");

    private AnalyzerClosure() {}

    /**
     * The closure of an analyzer or a normalizer.
     *
     * @param settings the settings of the index
     * @param kind {@code analyzer} or {@code normalizer}
     * @param name its name
     */
    static Map<String, JsonObject> of(JsonObject settings, String kind, String name) {
        JsonObject analysis = analysis(settings);
        Map<String, JsonObject> closure = new TreeMap<>();
        Deque<List<String>> open = new ArrayDeque<>(List.of(List.of(kind, name)));
        while (!open.isEmpty()) {
            List<String> next = open.removeFirst();
            JsonObject definition = analysis.object(next.get(0)).object(next.get(1));
            boolean isNew = closure.put(String.join(" ", next), Canonical.object(definition)) == null;
            if (isNew) {
                REFERENCES.forEach((parameter, component) ->
                        names(definition.get(parameter)).forEach(named -> open.add(List.of(component, named))));
            }
        }
        return closure;
    }

    private static JsonObject analysis(JsonObject settings) {
        Map<String, JsonTree> both =
                new LinkedHashMap<>(settings.object("index").object("analysis").members());
        both.putAll(settings.object("analysis").members());
        return new JsonObject(both);
    }

    private static List<String> names(@Nullable JsonTree value) {
        if (value instanceof JsonText text) {
            return List.of(text.value());
        }
        return value instanceof JsonArray array
                ? array.elements().stream()
                        .filter(JsonText.class::isInstance)
                        .map(element -> ((JsonText) element).value())
                        .toList()
                : List.of();
    }
}
