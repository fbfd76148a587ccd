package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The clause that compares one field, as if the comparison were not negative. */
final class ComparisonJson {

    private ComparisonJson() {}

    static JsonTree of(Comparison comparison) {
        return switch (comparison.keyword()) {
            case IS, IS_NOT -> text("term", comparison, name(comparison, 0));
            case IN, NOT_IN -> text(comparison.ignoreCase() ? "term" : "terms", comparison, name(comparison, 0));
            case TRUE -> keyed("term", comparison, JsonTree.of(true));
            case FALSE -> keyed("term", comparison, JsonTree.of(false));
            case LESS_THAN -> range(comparison, "lt");
            case LESS_THAN_EQUAL -> range(comparison, "lte");
            case GREATER_THAN -> range(comparison, "gt");
            case GREATER_THAN_EQUAL -> range(comparison, "gte");
            case BETWEEN -> range(comparison, "gte", "lte");
            case STARTING_WITH -> startingWith(comparison);
            case ENDING_WITH -> text("wildcard", comparison, "*" + name(comparison, 0));
            case CONTAINING, NOT_CONTAINING -> containing(comparison);
            case LIKE, NOT_LIKE, WILDCARD -> text("wildcard", comparison, name(comparison, 0));
            case REGEX -> text("regexp", comparison, name(comparison, 0));
            case IS_NULL, IS_NOT_NULL -> exists(comparison.path());
            case EMPTY -> keyed("term", comparison, JsonTree.of(""));
            case NOT_EMPTY -> keyed("wildcard", comparison, JsonTree.of("?*"));
            case FUZZY -> fuzzy(comparison);
            case NEAR -> PlaceJson.near(comparison);
            case WITHIN, INTERSECTS, COVERS -> PlaceJson.relation(comparison);
            case NEAREST -> NeighbourJson.of(comparison, null);
            case MATCHES -> keyed("match", comparison, argument(comparison, 0));
            case MATCHES_ALL -> keyed("match", comparison, allWords(argument(comparison, 0)));
            case MATCHES_PHRASE -> keyed("match_phrase", comparison, argument(comparison, 0));
            case MATCHES_PREFIX -> keyed("match_phrase_prefix", comparison, argument(comparison, 0));
        };
    }

    /** A query for a text, in its long form where the case of letters is left aside. */
    private static JsonTree text(String query, Comparison comparison, String text) {
        if (!comparison.ignoreCase()) {
            return keyed(query, comparison, JsonTree.of(text));
        }
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("value", JsonTree.of(text));
        members.put("case_insensitive", JsonTree.of(true));
        return keyed(query, comparison, new JsonObject(members));
    }

    /** Fields for patterns take the stars of a prefix for one on OpenSearch. */
    private static JsonTree startingWith(Comparison comparison) {
        return comparison.path().mapping().type() == FieldType.WILDCARD
                ? text("wildcard", comparison, name(comparison, 0) + "*")
                : text("prefix", comparison, name(comparison, 0));
    }

    private static JsonTree containing(Comparison comparison) {
        return comparison.path().family() == FieldFamily.RANGE
                ? keyed("term", comparison, argument(comparison, 0))
                : text("wildcard", comparison, "*" + name(comparison, 0) + "*");
    }

    private static JsonTree fuzzy(Comparison comparison) {
        if (comparison.path().family() != FieldFamily.TEXT) {
            return keyed("fuzzy", comparison, argument(comparison, 0));
        }
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("query", argument(comparison, 0));
        members.put("fuzziness", JsonTree.of("AUTO"));
        return keyed("match", comparison, new JsonObject(members));
    }

    static JsonTree keyed(String query, Comparison comparison, JsonTree value) {
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

    static JsonTree argument(Comparison comparison, int index) {
        return JsonTree.of(name(comparison, index));
    }

    static String name(Comparison comparison, int index) {
        return ":" + comparison.operands().get(index).parameter().name();
    }
}
