package dev.espalier.query;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Results of aggregations that were asked for in JSON, under the names that they have there. Until somebody says what they are,
 * they are kept as JSON.
 *
 * @param texts the JSON of each by its name
 */
record NamedResults(Map<String, String> texts) {

    static final NamedResults NONE = new NamedResults(Map.of());

    NamedResults {
        texts = texts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** The results inside the result of an aggregation of one bucket. */
    AggregationResults under(String name) {
        AggregationResults.Builder inside = AggregationResults.none().builder();
        try (JsonParser json = parser(name)) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String member = json.currentName();
                json.nextToken();
                inside.read(member, json);
            }
        }
        return inside.build();
    }

    /** Reads a result by what it would be read with, had it been asked for by that. */
    <R> R read(String name, Aggregation<R> aggregation) {
        String member = memberOf(aggregation);
        if (!json(name).has(member)) {
            throw new IllegalArgumentException("The result '" + name + "' has no \"" + member
                    + "\", so it is none of the aggregation " + Json.toString(aggregation::writeTo) + ".");
        }
        try (JsonParser json = parser(name)) {
            return Json.read(json, aggregation::read);
        }
    }

    /** The buckets of any aggregation that has some, whether they stand in a list or under their keys. */
    List<Bucket<JsonValue>> buckets(String name) {
        JsonValue result = json(name);
        if (!result.has("buckets")) {
            throw new IllegalArgumentException("The result '" + name + "' has no \"buckets\".");
        }
        JsonValue buckets = result.get("buckets");
        return buckets.members().isEmpty()
                ? buckets.elements().stream()
                        .map(bucket -> bucket(bucket.get("key"), bucket))
                        .toList()
                : buckets.members().entrySet().stream()
                        .map(bucket -> bucket(JsonValue.of(bucket.getKey()), bucket.getValue()))
                        .toList();
    }

    private static Bucket<JsonValue> bucket(JsonValue key, JsonValue json) {
        Map<String, String> inside = new LinkedHashMap<>();
        json.members().forEach((name, value) -> {
            if (!name.equals("key") && !value.members().isEmpty()) {
                inside.put(name, value.toString());
            }
        });
        return new Bucket<>(key, json.get("doc_count").asLong(0), AggregationResults.named(inside));
    }

    JsonValue json(String name) {
        try (JsonParser json = Json.parser(text(name))) {
            return JsonValue.read(json);
        }
    }

    /** What every result of that kind has. */
    private static String memberOf(Aggregation<?> aggregation) {
        return aggregation instanceof TermsAggregation || aggregation instanceof DateHistogramAggregation
                ? "buckets"
                : "value";
    }

    /** A parser on the start of the object. */
    private JsonParser parser(String name) {
        JsonParser json = Json.parser(text(name));
        json.nextToken();
        return json;
    }

    private String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("The response has no result '" + name + "' here"
                    + (texts.isEmpty() ? "." : "; there are " + String.join(", ", texts.keySet()) + "."));
        }
        return text;
    }
}
