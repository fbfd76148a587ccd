package dev.espalier.conformance.mapping;

import dev.espalier.schema.FieldOperator;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** One search of each kind, which should find the one document. */
final class FieldSearches {

    static final String SORT = "SORT";
    static final String AGGREGATION = "AGGREGATION";

    private FieldSearches() {}

    /** An alias has the value of the field that it stands for. */
    static String document(FieldType type) {
        return "{'" + (type == FieldType.ALIAS ? "target" : "field") + "': "
                + FieldValues.of(type).value() + "}";
    }

    static Map<String, String> of(FieldType type) {
        FieldValues values = FieldValues.of(type);
        Map<String, String> searches = new LinkedHashMap<>();
        for (FieldOperator operator : FieldOperator.values()) {
            searches.put(
                    operator.name(),
                    switch (operator) {
                        case EQUALITY -> query("term", values.equal());
                        case ORDER -> query("range", "{'gt': " + values.less() + "}");
                        case PREFIX -> query("prefix", start(values));
                        case PATTERN -> query("wildcard", "'*" + start(values).replace("'", "") + "*'");
                        case REGULAR_EXPRESSION ->
                            query("regexp", "'" + start(values).replace("'", "") + ".*'");
                        case FULL_TEXT -> query("match", type == FieldType.TEXT ? "'DEF'" : values.equal());
                        case EXISTENCE -> existence(type);
                    });
        }
        searches.put(SORT, "{'sort': [{'field': 'asc'}]}");
        searches.put(AGGREGATION, "{'aggs': {'values': {'terms': {'field': 'field'}}}}");
        return searches;
    }

    /** Whether the document is found, sorted by a value, or counted by one. */
    static boolean isFound(String what, JsonObject answer) {
        if (answer.get("error") != null || !(answer.object("hits").get("hits") instanceof JsonArray hits)) {
            return false;
        }
        return switch (what) {
            case SORT -> !Json.objects(hits).get(0).get("sort").equals(Json.value("[null]"));
            case AGGREGATION ->
                answer.object("aggregations").object("values").get("buckets") instanceof JsonArray buckets
                        && !buckets.elements().isEmpty();
            default -> !hits.elements().isEmpty();
        };
    }

    private static String existence(FieldType type) {
        String exists = "{'exists': {'field': 'field'}}";
        return type == FieldType.NESTED
                ? "{'query': {'nested': {'path': 'field', 'query': " + exists + "}}}"
                : "{'query': " + exists + "}";
    }

    private static String query(String clause, String value) {
        return "{'query': {'" + clause + "': {'field': " + value + "}}}";
    }

    static String start(FieldValues values) {
        String text = values.equal().replace("'", "");
        return "'" + text.substring(0, Math.min(text.length(), 3)).replaceAll("[\\[{(].*", "a") + "'";
    }
}
