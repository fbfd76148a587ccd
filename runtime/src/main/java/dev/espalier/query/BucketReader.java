package dev.espalier.query;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.Json;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueReader;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads the array of buckets of an aggregation. */
final class BucketReader {

    private static final PropertyNameMatcher NAMES = Json.matcher("key", "doc_count");
    private static final int KEY = 0;
    private static final int COUNT = 1;

    private BucketReader() {}

    static <K> List<Bucket<K>> read(JsonParser json, ValueCodec<K> keys, Aggregations aggregations) {
        ValueReader.requireArray("an array of buckets", json);
        List<Bucket<K>> buckets = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            buckets.add(readBucket(json, keys, aggregations));
        }
        return List.copyOf(buckets);
    }

    private static <K> Bucket<K> readBucket(JsonParser json, ValueCodec<K> keys, Aggregations aggregations) {
        ValueReader.requireObject("a bucket", json);
        K key = null;
        long count = 0;
        AggregationResults.Builder results = aggregations.results();
        int name;
        while ((name = json.nextNameMatch(NAMES)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case KEY -> key = keys.read(json);
                case COUNT -> count = ValueReader.readLong(json);
                default -> results.read(json.currentName(), json);
            }
        }
        if (key == null) {
            throw CodecException.at("a bucket without a key", json);
        }
        return new Bucket<>(key, count, results.build());
    }
}
