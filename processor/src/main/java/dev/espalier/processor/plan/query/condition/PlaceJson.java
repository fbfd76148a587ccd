package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import dev.espalier.processor.plan.query.name.Keyword;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The clauses that compare places, shapes and ranges. */
final class PlaceJson {

    private PlaceJson() {}

    static JsonTree near(Comparison comparison) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("distance", ComparisonJson.argument(comparison, 1));
        members.put(comparison.path().fieldName(), ComparisonJson.argument(comparison, 0));
        return CriterionJson.object("geo_distance", new JsonObject(members));
    }

    static JsonTree relation(Comparison comparison) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        if (comparison.path().family() == FieldFamily.RANGE) {
            String range = ":" + comparison.operands().get(0).parameter().name();
            members.put("gte", JsonTree.of(range));
            members.put("lte", JsonTree.of(range));
            members.put("relation", JsonTree.of(relation(comparison.keyword())));
            return ComparisonJson.keyed("range", comparison, new JsonObject(members));
        }
        boolean point = comparison.path().family() == FieldFamily.GEO_POINT;
        members.put("shape", ComparisonJson.argument(comparison, 0));
        members.put("relation", JsonTree.of(point ? "intersects" : relation(comparison.keyword())));
        return ComparisonJson.keyed(query(comparison), comparison, new JsonObject(members));
    }

    private static String query(Comparison comparison) {
        FieldType type = comparison.path().mapping().type();
        boolean plane = comparison.path().family() == FieldFamily.CARTESIAN;
        if (!plane) {
            return "geo_shape";
        }
        return type == FieldType.XY_POINT || type == FieldType.XY_SHAPE ? "xy_shape" : "shape";
    }

    private static String relation(Keyword keyword) {
        return switch (keyword) {
            case WITHIN -> "within";
            case COVERS -> "contains";
            default -> "intersects";
        };
    }
}
