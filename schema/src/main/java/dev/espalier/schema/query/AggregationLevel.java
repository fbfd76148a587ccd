package dev.espalier.schema.query;

import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.query.text.BucketsPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Aggregations that stand side by side.
 *
 * @param objects the objects whose keys are their names: what stands under {@code aggs} and {@code aggregations}
 * @param named each by its name
 */
record AggregationLevel(List<JsonObject> objects, Map<String, JsonObject> named) {

    private static final List<String> KEYS = List.of("aggs", "aggregations");

    /** Those under the keys for aggregations of a search request or of an aggregation. */
    static AggregationLevel under(JsonObject owner) {
        return new AggregationLevel(KEYS.stream().map(owner::object).toList());
    }

    static AggregationLevel of(JsonObject object) {
        return new AggregationLevel(List.of(object));
    }

    private AggregationLevel(List<JsonObject> objects) {
        this(objects, named(objects));
    }

    private static Map<String, JsonObject> named(List<JsonObject> objects) {
        Map<String, JsonObject> named = new LinkedHashMap<>();
        objects.forEach(object -> object.members().keySet().forEach(name -> named.put(name, object.object(name))));
        return named;
    }

    Set<String> names() {
        return named.keySet();
    }

    /** The aggregations under one of them. */
    AggregationLevel under(String name) {
        return under(named.getOrDefault(name, JsonObject.EMPTY));
    }

    /** The options of an aggregation, whatever its kind is. */
    static Stream<JsonObject> options(JsonObject aggregation) {
        return aggregation.members().entrySet().stream()
                .filter(entry ->
                        !KEYS.contains(entry.getKey()) && !entry.getKey().equals("meta"))
                .map(Map.Entry::getValue)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast);
    }

    /** A step of a path that leads to no aggregation, and the names that it could have meant. */
    record LostStep(String step, Set<String> names) {}

    /** Where a path from here loses its way; empty if it leads to an aggregation. */
    Optional<LostStep> lost(BucketsPath path) {
        AggregationLevel level = this;
        for (String step : path.steps()) {
            if (step.startsWith("_")) {
                return Optional.empty(); // a value of the buckets, such as their number
            }
            Optional<String> name = BucketsPath.name(step, level.names());
            if (name.isEmpty()) {
                return Optional.of(new LostStep(step, level.names()));
            }
            level = level.under(name.get());
        }
        return Optional.empty();
    }
}
