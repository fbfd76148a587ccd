package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The clause that finds neighbours of a vector, in the words of the server that has fields of this type. */
final class NeighbourJson {

    private NeighbourJson() {}

    /**
     * A clause.
     *
     * @param comparison how near
     * @param filter among which documents; null for all
     */
    static JsonTree of(Comparison comparison, @Nullable JsonTree filter) {
        boolean openSearch = comparison.path().mapping().type() == FieldType.KNN_VECTOR;
        JsonTree k = ComparisonJson.argument(comparison, 1);
        Map<String, JsonTree> members = new LinkedHashMap<>();
        if (!openSearch) {
            members.put("field", JsonTree.of(comparison.path().fieldName()));
        }
        members.put(openSearch ? "vector" : "query_vector", ComparisonJson.argument(comparison, 0));
        members.put("k", k);
        if (!openSearch) {
            // as many as newer servers take by themselves
            members.put("num_candidates", JsonTree.of(ComparisonJson.name(comparison, 1) + " * 1.5"));
        }
        if (filter != null) {
            members.put("filter", filter);
        }
        JsonObject body = new JsonObject(members);
        return openSearch ? ComparisonJson.keyed("knn", comparison, body) : CriterionJson.object("knn", body);
    }
}
