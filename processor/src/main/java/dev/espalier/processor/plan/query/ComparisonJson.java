package dev.espalier.processor.plan.query;

import dev.espalier.processor.plan.query.Criterion.Comparison;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The clause that compares one field, as if the comparison were not negative. */
final class ComparisonJson {

    private ComparisonJson() {}

    static JsonTree of(Comparison comparison) {
        return switch (comparison.keyword()) {
            case IS, IS_NOT -> keyed("term", comparison, argument(comparison, 0));
            case IN, NOT_IN -> keyed("terms", comparison, argument(comparison, 0));
            case TRUE -> keyed("term", comparison, JsonTree.of(true));
            case FALSE -> keyed("term", comparison, JsonTree.of(false));
            case LESS_THAN -> range(comparison, "lt");
            case LESS_THAN_EQUAL -> range(comparison, "lte");
            case GREATER_THAN -> range(comparison, "gt");
            case GREATER_THAN_EQUAL -> range(comparison, "gte");
            case BETWEEN -> range(comparison, "gte", "lte");
            case STARTING_WITH -> keyed("prefix", comparison, argument(comparison, 0));
            case ENDING_WITH -> keyed("wildcard", comparison, JsonTree.of("*" + name(comparison, 0)));
            case CONTAINING, NOT_CONTAINING ->
                keyed("wildcard", comparison, JsonTree.of("*" + name(comparison, 0) + "*"));
            case LIKE, NOT_LIKE, WILDCARD -> keyed("wildcard", comparison, argument(comparison, 0));
            case IS_NULL, IS_NOT_NULL -> exists(comparison.path());
            case MATCHES -> keyed("match", comparison, argument(comparison, 0));
            case MATCHES_ALL -> keyed("match", comparison, allWords(argument(comparison, 0)));
            case MATCHES_PHRASE -> keyed("match_phrase", comparison, argument(comparison, 0));
            case MATCHES_PREFIX -> keyed("match_phrase_prefix", comparison, argument(comparison, 0));
        };
    }

    private static JsonTree keyed(String query, Comparison comparison, JsonTree value) {
        return CriterionJson.object(
                query, CriterionJson.object(comparison.path().fieldName(), value));
    }

    private static JsonTree range(Comparison comparison, String... bounds) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        for (int i = 0; i < bounds.length; i++) {
            members.put(bounds[i], argument(comparison, i));
        }
        return keyed("range", comparison, new JsonObject(members));
    }

    private static JsonTree exists(PropertyPath path) {
        return path.family() == FieldFamily.NESTED
                ? CriterionJson.nested(path.fieldName(), CriterionJson.object("match_all", JsonObject.EMPTY))
                : CriterionJson.object("exists", CriterionJson.object("field", JsonTree.of(path.fieldName())));
    }

    private static JsonTree allWords(JsonTree words) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("query", words);
        members.put("operator", JsonTree.of("and"));
        return new JsonObject(members);
    }

    private static JsonTree argument(Comparison comparison, int index) {
        return JsonTree.of(name(comparison, index));
    }

    private static String name(Comparison comparison, int index) {
        return ":" + comparison.operands().get(index).parameter().name();
    }
}
