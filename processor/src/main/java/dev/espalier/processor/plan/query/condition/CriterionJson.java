package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.plan.query.condition.Criterion.AllOf;
import dev.espalier.processor.plan.query.condition.Criterion.AnyElement;
import dev.espalier.processor.plan.query.condition.Criterion.AnyOf;
import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import dev.espalier.processor.plan.query.condition.Criterion.Everything;
import dev.espalier.processor.plan.query.condition.Criterion.Neighbours;
import dev.espalier.processor.plan.query.condition.Criterion.UnlessNull;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The query that a criterion becomes on the wire, with {@code ":name"} for the argument of that name. */
public final class CriterionJson {

    private CriterionJson() {}

    /** The whole query of a request. What does not score goes into a filter. */
    public static JsonTree of(Criterion criterion) {
        JsonTree query = query(criterion, "");
        boolean alreadyFilter = criterion instanceof AllOf || criterion instanceof Everything || isNegative(criterion);
        return scores(criterion) || alreadyFilter ? query : bool("filter", List.of(query));
    }

    /**
     * A part of a query.
     *
     * @param nested the nested property that the part is inside of; empty for none
     */
    private static JsonTree query(Criterion criterion, String nested) {
        if (criterion instanceof Comparison comparison) {
            JsonTree clause = clause(comparison, nested);
            return isNegative(criterion) ? bool("must_not", List.of(clause)) : clause;
        }
        if (criterion instanceof AllOf all) {
            return allOf(all.criteria(), nested);
        }
        if (criterion instanceof AnyOf any) {
            List<JsonTree> should =
                    any.criteria().stream().map(member -> query(member, nested)).toList();
            Map<String, JsonTree> members = new LinkedHashMap<>();
            members.put("should", new JsonArray(should));
            members.put("minimum_should_match", JsonTree.of(1));
            return object("bool", new JsonObject(members));
        }
        if (criterion instanceof AnyElement element) {
            String path = element.nested().fieldName();
            return nested(path, query(element.criterion(), path));
        }
        if (criterion instanceof Neighbours neighbours) {
            return NeighbourJson.of(neighbours.vector(), query(neighbours.among(), nested));
        }
        return criterion instanceof UnlessNull optional
                ? query(optional.criterion(), nested)
                : object("match_all", JsonObject.EMPTY);
    }

    private static JsonTree allOf(List<Criterion> criteria, String nested) {
        Map<String, JsonTree> lists = new LinkedHashMap<>();
        add(lists, "must", criteria, CriterionJson::scores, nested);
        add(lists, "filter", criteria, member -> !scores(member) && !isNegative(member), nested);
        add(lists, "must_not", criteria, CriterionJson::isNegative, nested);
        return object("bool", new JsonObject(lists));
    }

    private static void add(
            Map<String, JsonTree> lists,
            String name,
            List<Criterion> criteria,
            Predicate<Criterion> belongs,
            String nested) {
        List<JsonTree> clauses = criteria.stream()
                .filter(belongs)
                .map(member -> comparison(member)
                        .map(comparison -> clause(comparison, nested))
                        .orElseGet(() -> query(member, nested)))
                .toList();
        if (!clauses.isEmpty()) {
            lists.put(name, new JsonArray(clauses));
        }
    }

    /** A comparison as if it were not negative. */
    private static JsonTree clause(Comparison comparison, String nested) {
        List<PropertyPath> parents = comparison.path().nestedParents();
        String innermost =
                parents.isEmpty() ? "" : parents.get(parents.size() - 1).fieldName();
        JsonTree clause = ComparisonJson.of(comparison);
        return innermost.equals(nested) || innermost.isEmpty() ? clause : nested(innermost, clause);
    }

    static JsonTree nested(String path, JsonTree query) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("path", JsonTree.of(path));
        members.put("query", query);
        return object("nested", new JsonObject(members));
    }

    static JsonTree object(String name, JsonTree value) {
        return new JsonObject(Map.of(name, value));
    }

    private static JsonTree bool(String occurrence, List<JsonTree> clauses) {
        return object("bool", object(occurrence, new JsonArray(clauses)));
    }

    private static boolean scores(Criterion criterion) {
        if (criterion instanceof Comparison comparison) {
            return comparison.scores();
        }
        if (criterion instanceof AllOf all) {
            return all.criteria().stream().anyMatch(CriterionJson::scores);
        }
        if (criterion instanceof AnyOf any) {
            return any.criteria().stream().anyMatch(CriterionJson::scores);
        }
        if (criterion instanceof AnyElement element) {
            return scores(element.criterion());
        }
        return criterion instanceof Neighbours
                || criterion instanceof UnlessNull optional && scores(optional.criterion());
    }

    private static boolean isNegative(Criterion criterion) {
        return comparison(criterion)
                .filter(comparison -> comparison.keyword().negative())
                .isPresent();
    }

    private static Optional<Comparison> comparison(Criterion criterion) {
        if (criterion instanceof UnlessNull optional) {
            return comparison(optional.criterion());
        }
        return criterion instanceof Comparison comparison ? Optional.of(comparison) : Optional.empty();
    }
}
