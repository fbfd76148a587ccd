package dev.espalier.processor.scan;

import dev.espalier.annotation.CompletionContext;
import dev.espalier.annotation.IndexPrefixes;
import dev.espalier.annotation.SparseVectorIndexOptions;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;

/** The few parameters whose form in a mapping is not that of their annotation. */
final class ParameterForms {

    private ParameterForms() {}

    static JsonTree of(String attribute, JsonTree value) {
        return switch (attribute) {
            case "meta" -> pairs(value);
            case "relations" -> relations(value);
            case "script" -> script(value);
            case "precision" -> precision(value);
            case "alternate" -> hyphenated(value);
            case "indexOptions", "denseVector", "sparseVector" ->
                grouped(
                        grouped(value, "rescore_vector", List.of("oversample")),
                        "pruning_config",
                        List.of("tokens_freq_ratio_threshold", "tokens_weight_threshold"));
            default -> value;
        };
    }

    /** Whether an attribute of an inner annotation is written even if it has its default. */
    static boolean isAlwaysWritten(AnnotationMirror annotation, String attribute) {
        return AnnotationReader.isOf(annotation, IndexPrefixes.class)
                || (AnnotationReader.isOf(annotation, CompletionContext.class) && attribute.equals("type"))
                || (AnnotationReader.isOf(annotation, SparseVectorIndexOptions.class) && attribute.equals("prune"));
    }

    private static JsonTree pairs(JsonTree notes) {
        Map<String, JsonTree> pairs = new LinkedHashMap<>();
        objects(notes).forEach(note -> pairs.put(text(note, "key"), JsonTree.of(text(note, "value"))));
        return new JsonObject(pairs);
    }

    /** A parent with its child, or with the list of its children. */
    private static JsonTree relations(JsonTree relations) {
        Map<String, List<JsonTree>> children = new LinkedHashMap<>();
        for (JsonObject relation : objects(relations)) {
            List<JsonTree> ofParent = children.computeIfAbsent(text(relation, "parent"), parent -> new ArrayList<>());
            if (relation.get("children") instanceof JsonArray array) {
                ofParent.addAll(array.elements());
            }
        }
        Map<String, JsonTree> members = new LinkedHashMap<>();
        children.forEach(
                (parent, all) -> members.put(parent, all.size() == 1 ? all.get(0) : new JsonArray(List.copyOf(all))));
        return new JsonObject(members);
    }

    /** As servers report it. */
    private static JsonTree script(JsonTree source) {
        Map<String, JsonTree> script = new LinkedHashMap<>();
        script.put("source", source);
        script.put("lang", JsonTree.of("painless"));
        return new JsonObject(script);
    }

    /** A number is a length of geohash; as a string it would be taken for meters. */
    private static JsonTree precision(JsonTree value) {
        return value instanceof JsonText text && text.value().matches("\\d{1,2}")
                ? new JsonNumber(new BigDecimal(text.value()))
                : value;
    }

    private static JsonTree hyphenated(JsonTree word) {
        return word instanceof JsonText text ? JsonTree.of(text.value().replace('_', '-')) : word;
    }

    private static JsonTree grouped(JsonTree value, String group, List<String> names) {
        if (!(value instanceof JsonObject object) || names.stream().noneMatch(object.members()::containsKey)) {
            return value;
        }
        Map<String, JsonTree> members = new LinkedHashMap<>(object.members());
        Map<String, JsonTree> grouped = new LinkedHashMap<>();
        names.stream().filter(members::containsKey).forEach(name -> grouped.put(name, members.remove(name)));
        members.put(group, new JsonObject(grouped));
        return new JsonObject(members);
    }

    private static List<JsonObject> objects(JsonTree list) {
        return list instanceof JsonArray array
                ? array.elements().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList()
                : List.of();
    }

    private static String text(JsonObject object, String name) {
        String text = object.text(name);
        return text == null ? "" : text;
    }
}
