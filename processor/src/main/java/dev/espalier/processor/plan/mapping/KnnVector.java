package dev.espalier.processor.plan.mapping;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says of a vector to OpenSearch what its annotation says in the words of Elasticsearch. */
final class KnnVector {

    private static final Map<String, String> ELEMENTS = Map.of("float", "float", "byte", "byte", "bit", "binary");

    private static final Map<String, String> SPACES = Map.of(
            "l2_norm", "l2",
            "cosine", "cosinesimil",
            "dot_product", "innerproduct",
            "max_inner_product", "innerproduct",
            "hamming", "hamming");

    private KnnVector() {}

    static Map<String, JsonTree> translated(Map<String, JsonTree> stated) {
        Map<String, JsonTree> parameters = new LinkedHashMap<>();
        stated.forEach((name, value) -> {
            switch (name) {
                case "dims" -> parameters.put("dimension", value);
                case "element_type" -> parameters.put("data_type", word(value, ELEMENTS));
                case "similarity" -> parameters.put("space_type", word(value, SPACES));
                // the server has no such parameter: the setting knn decides, for all vectors of the index
                case "index" -> {}
                case "index_options" -> parameters.put("method", method((JsonObject) value));
                default -> parameters.put(name, value);
            }
        });
        return parameters;
    }

    private static JsonTree word(JsonTree value, Map<String, String> words) {
        return value instanceof JsonText text ? JsonTree.of(words.getOrDefault(text.value(), text.value())) : value;
    }

    private static JsonObject method(JsonObject options) {
        Map<String, JsonTree> method = new LinkedHashMap<>();
        String type = options.text("type");
        method.put("name", JsonTree.of(type == null ? "hnsw" : type));
        JsonTree engine = options.get("engine");
        if (engine != null) {
            method.put("engine", engine);
        }
        Map<String, JsonTree> parameters = new LinkedHashMap<>();
        for (String name : List.of("m", "ef_construction")) {
            JsonTree value = options.get(name);
            if (value != null) {
                parameters.put(name, value);
            }
        }
        if (!parameters.isEmpty()) {
            method.put("parameters", new JsonObject(parameters));
        }
        return new JsonObject(method);
    }
}
