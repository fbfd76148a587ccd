package dev.espalier.search;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.ValueReader;
import dev.espalier.query.AggregationResults;
import dev.espalier.query.Aggregations;
import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads the response to a search in one pass, its hits straight into documents. What the library does not know is
 * kept as JSON. Immutable and safe for use by several threads.
 *
 * @param <T> the document class
 */
public final class SearchResponseReader<T> {

    private static final PropertyNameMatcher NAMES =
            Json.matcher("took", "timed_out", "_shards", "hits", "aggregations", "pit_id");
    private static final int TOOK = 0;
    private static final int TIMED_OUT = 1;
    private static final int SHARDS = 2;
    private static final int HITS = 3;
    private static final int AGGREGATIONS = 4;
    private static final int PIT_ID = 5;

    private final HitsReader<T> hitsReader;
    private final Aggregations aggregations;

    /**
     * A reader of the responses to a search.
     *
     * @param search the search
     */
    public SearchResponseReader(Search<T> search) {
        this.hitsReader = new HitsReader<>(new HitReader<>(search.type()));
        this.aggregations = new Aggregations(search.aggregations(), null);
    }

    /**
     * Reads a response.
     *
     * @param input JSON in UTF-8; stays the caller's to close
     * @return the result
     * @throws dev.espalier.codec.CodecException if a document is not what its class says, with the path
     * @throws tools.jackson.core.JacksonException if the input is not JSON or ends early
     */
    public SearchResult<T> read(InputStream input) {
        try (JsonParser json = Json.parser(input)) {
            json.nextToken();
            return Json.read(json, this::read);
        }
    }

    /**
     * Reads a response.
     *
     * @param json the parser, on the start of the response's object; afterwards on its end
     * @return the result
     * @throws dev.espalier.codec.CodecException if a document is not what its class says, with the path
     * @throws tools.jackson.core.JacksonException if the input is not JSON or ends early
     */
    public SearchResult<T> read(JsonParser json) {
        ValueReader.requireObject("the response to a search", json);
        Hits<T> hits = Hits.none();
        long took = 0;
        boolean timedOut = false;
        Shards shards = Shards.UNKNOWN;
        AggregationResults results = AggregationResults.none();
        String pointInTimeId = null;
        Map<String, JsonValue> further = new LinkedHashMap<>();
        int name;
        while ((name = json.nextNameMatch(NAMES)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case TOOK -> took = ValueReader.readLong(json, 0);
                case TIMED_OUT -> timedOut = ValueReader.readBoolean(json);
                case SHARDS -> shards = ShardsReader.read(json);
                case HITS -> hits = hitsReader.read(json);
                case AGGREGATIONS -> results = aggregations.read(json);
                case PIT_ID -> pointInTimeId = ValueReader.readString(json);
                default -> further.put(json.currentName(), JsonValue.readCurrent(json));
            }
        }
        return new SearchResult<>(
                hits.list(),
                hits.total(),
                Duration.ofMillis(took),
                timedOut,
                shards,
                hits.maxScore(),
                results,
                Optional.ofNullable(pointInTimeId),
                further);
    }
}
