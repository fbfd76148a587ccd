package dev.espalier.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Jackson databind with its defaults, to records of the response's shape. */
final class DatabindPageReader implements PageReader<DatabindPageReader.Response> {

    private final ObjectReader reader = new JsonMapper().readerFor(Response.class);

    @Override
    public Response read(byte[] response) {
        return reader.readValue(response);
    }

    @Override
    public List<FoundProduct> hits(Response page) {
        return page.hits().hits().stream()
                .map(hit -> new FoundProduct(hit.id(), hit.score(), hit.source()))
                .toList();
    }

    record Response(
            long took,
            @JsonProperty("timed_out") boolean timedOut,
            @JsonProperty("_shards") Shards shards,
            Hits hits) {}

    record Shards(int total, int successful, int skipped, int failed) {}

    record Hits(Total total, @JsonProperty("max_score") double maxScore, List<Hit> hits) {}

    record Total(long value, String relation) {}

    record Hit(
            @JsonProperty("_index") String index,
            @JsonProperty("_id") String id,
            @JsonProperty("_score") double score,
            @JsonProperty("_source") Product source,
            Map<String, List<String>> highlight,
            List<Object> sort) {}
}
