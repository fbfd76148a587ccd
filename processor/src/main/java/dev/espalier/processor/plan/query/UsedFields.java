package dev.espalier.processor.plan.query;

import dev.espalier.processor.plan.query.condition.Criterion;
import dev.espalier.processor.plan.query.condition.Criterion.AllOf;
import dev.espalier.processor.plan.query.condition.Criterion.AnyElement;
import dev.espalier.processor.plan.query.condition.Criterion.AnyOf;
import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import dev.espalier.processor.plan.query.condition.Criterion.Neighbours;
import dev.espalier.processor.plan.query.condition.Criterion.UnlessNull;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The fields that the query of a method asks, and its hits are sorted by. */
public final class UsedFields {

    /** What has names of the author's own below it, which may be those of fields. */
    private static final Set<String> NAMING = Set.of("aggs", "aggregations", "suggest");

    private final DocumentFields known;
    private final SortedSet<String> used = new TreeSet<>();

    private UsedFields(DocumentFields known) {
        this.known = known;
    }

    /**
     * The fields of a method, also those that a search body names beside its query.
     *
     * @param plan the method
     * @param known the fields that there are
     * @return their names in the index
     */
    public static SortedSet<String> of(QueryPlan plan, DocumentFields known) {
        UsedFields fields = ofQuery(plan, known);
        plan.sort().forEach(fields::add);
        if (plan.source() instanceof QuerySource.Body body) {
            fields.add(body.json());
        }
        return fields.used;
    }

    /** The fields that the query alone asks. */
    static SortedSet<String> searched(QueryPlan plan, DocumentFields known) {
        return ofQuery(plan, known).used;
    }

    /** The fields that a query in JSON asks. */
    static SortedSet<String> searched(JsonTree query, DocumentFields known) {
        UsedFields fields = new UsedFields(known);
        fields.add(query);
        return fields.used;
    }

    /** Whether the query asks fields that it does not name. */
    static boolean asksOthers(QueryPlan plan) {
        return plan.source() instanceof QuerySource.Stated stated && asksOthers(stated.query())
                || plan.source() instanceof QuerySource.Body body
                        && asksOthers(body.json().object("query"));
    }

    /** Whether a query in JSON asks fields that it does not name. */
    static boolean asksOthers(JsonTree tree) {
        if (tree instanceof JsonArray array) {
            return array.elements().stream().anyMatch(UsedFields::asksOthers);
        }
        return tree instanceof JsonObject object
                && object.members().entrySet().stream()
                        .anyMatch(
                                member -> isOpen(member.getKey(), member.getValue()) || asksOthers(member.getValue()));
    }

    private static boolean isOpen(String query, JsonTree parameters) {
        if (!(parameters instanceof JsonObject object)) {
            return false;
        }
        return switch (query) {
            case "query_string", "kql", "wrapper", "template", "agentic" -> true;
            case "multi_match", "simple_query_string", "more_like_this", "combined_fields" ->
                object.get("fields") == null || object.get("fields").compact().contains("*");
            default -> false;
        };
    }

    private static UsedFields ofQuery(QueryPlan plan, DocumentFields known) {
        UsedFields fields = new UsedFields(known);
        if (plan.source() instanceof QuerySource.Derived derived) {
            fields.add(derived.criterion());
        } else if (plan.source() instanceof QuerySource.Stated stated) {
            fields.add(stated.query());
        } else if (plan.source() instanceof QuerySource.Body body) {
            fields.add(body.json().object("query"));
        }
        return fields;
    }

    private void add(SortPlan sort) {
        used.add(sort.path().fieldName());
        if (sort.element() != null && sort.element().filter() != null) {
            add(sort.element().filter());
        }
    }

    private void add(Criterion criterion) {
        if (criterion instanceof Comparison comparison) {
            used.add(comparison.path().fieldName());
        } else if (criterion instanceof AllOf all) {
            all.criteria().forEach(this::add);
        } else if (criterion instanceof AnyOf any) {
            any.criteria().forEach(this::add);
        } else if (criterion instanceof AnyElement element) {
            add(element.criterion());
        } else if (criterion instanceof Neighbours neighbours) {
            add(neighbours.vector());
            add(neighbours.among());
        } else if (criterion instanceof UnlessNull optional) {
            add(optional.criterion());
        }
    }

    private void add(JsonTree tree) {
        if (tree instanceof JsonObject object) {
            object.members().forEach((name, value) -> {
                add(name);
                if (NAMING.contains(name) && value instanceof JsonObject named) {
                    named.members().values().forEach(this::add);
                } else {
                    add(value);
                }
            });
        } else if (tree instanceof JsonArray array) {
            array.elements().forEach(this::add);
        } else if (tree instanceof JsonText text) {
            add(text.value());
        }
    }

    /** A name, perhaps with a weight. */
    private void add(String name) {
        String field = name.contains("^") ? name.substring(0, name.indexOf('^')) : name;
        known.called(field).ifPresent(path -> used.add(path.fieldName()));
    }
}
