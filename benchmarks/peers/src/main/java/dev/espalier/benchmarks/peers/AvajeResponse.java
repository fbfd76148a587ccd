package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.Product;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;

/** The shape of a response, for the annotation processor of avaje-jsonb. */
@Json
public record AvajeResponse(
        long took,
        @Json.Property("timed_out") boolean timedOut,
        @Json.Property("_shards") Shards shards,
        Hits hits) {

    @Json
    public record Shards(int total, int successful, int skipped, int failed) {}

    @Json
    public record Hits(
            Total total, @Json.Property("max_score") double maxScore, List<Hit> hits) {}

    @Json
    public record Total(long value, String relation) {}

    @Json
    public record Hit(
            @Json.Property("_index") String index,
            @Json.Property("_id") String id,
            @Json.Property("_score") double score,
            @Json.Property("_source") Product source,
            Map<String, List<String>> highlight,
            List<Double> sort) {}
}
