package dev.espalier.conformance.mapping;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something to ask of a field.
 *
 * @param name what it is called
 * @param template a search, with words in capitals for the field and for what suits its values
 */
record FieldQuery(String name, String template) {

    private static final String TABLE = "field-queries.txt";

    /** All that is asked, in the order of the table. */
    static List<FieldQuery> all() {
        try (InputStream table = FieldQuery.class.getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .map(cells -> new FieldQuery(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The search about a field of the type. */
    JsonObject of(FieldType type, String field) {
        FieldValues values = FieldValues.of(type);
        return (JsonObject) JsonTree.parse(template.replace("FIELD", field)
                .replace("EQUAL", type == FieldType.TEXT ? "\"abc\"" : json(values.equal()))
                .replace("LESS", json(values.less()))
                .replace("START", json(FieldSearches.start(values)))
                .replace("VECTOR", json(FieldValues.of(FieldType.DENSE_VECTOR).value()))
                .replace("SCALE", scale(type)));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static String scale(FieldType type) {
        return switch (type.family()) {
            case DATE -> "\"10d\"";
            case GEO_POINT -> "\"10km\"";
            default -> "10";
        };
    }

    /** What the answer says of the field; two answers to the same query are compared by it. */
    JsonTree outcome(JsonObject answer) {
        if (template.contains("\"aggs\"")) {
            return answer.object("aggregations").object("a");
        }
        if (template.contains("\"suggest\"")) {
            return JsonTree.of(Json.objects(answer.object("suggest").get("a")).stream()
                    .mapToInt(
                            word -> ((JsonArray) word.get("options")).elements().size())
                    .sum());
        }
        JsonArray hits = (JsonArray) answer.object("hits").get("hits");
        if (!template.startsWith("{\"query\"")) {
            return new JsonArray(Json.objects(hits).stream()
                    .map(hit -> hit.members().getOrDefault("sort", hit.object("fields")))
                    .toList());
        }
        return JsonTree.of(hits.elements().size());
    }
}
