package dev.espalier.query;

import dev.espalier.codec.Json;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Counts documents by the values of a field: {@code {"terms":{"field":"tags","size":10}}}. Made by paths:
 * {@code Article_.tags.terms().size(20)}.
 *
 * @param <K> the type of the values
 * @param field the field
 * @param nestedPath the nested field that it lies in, null if in none
 * @param keys reads the values
 * @param size how many buckets at most, at least 1
 * @param order which buckets come first, and are kept if there are more
 * @param inside the aggregations over the documents of each bucket
 */
public record TermsAggregation<K>(
        String field,
        @Nullable String nestedPath,
        ValueCodec<K> keys,
        int size,
        BucketOrder order,
        List<Aggregation<?>> inside)
        implements Aggregation<TermsResult<K>> {

    private static final int DEFAULT_SIZE = 10;

    private static final PropertyNameMatcher NAMES = Json.matcher("buckets", "sum_other_doc_count");
    private static final int BUCKETS = 0;
    private static final int OTHER = 1;

    /**
     * A count by values.
     *
     * @throws IllegalArgumentException if the size is less than 1
     */
    public TermsAggregation {
        if (size < 1) {
            throw new IllegalArgumentException("The size of an aggregation must be at least 1 but is " + size + ".");
        }
        inside = List.copyOf(inside);
    }

    /**
     * The ten most frequent values.
     *
     * @param <K> the type of the values
     * @param field the field
     * @param nestedPath the nested field that it lies in, null if in none
     * @param keys reads the values
     * @return an aggregation with the server's defaults
     */
    public static <K> TermsAggregation<K> of(String field, @Nullable String nestedPath, ValueCodec<K> keys) {
        return new TermsAggregation<>(field, nestedPath, keys, DEFAULT_SIZE, BucketOrder.COUNT_DESCENDING, List.of());
    }

    /**
     * How many buckets at most.
     *
     * @param size at least 1; 10 by default
     * @return this aggregation with that size
     */
    public TermsAggregation<K> size(int size) {
        return new TermsAggregation<>(field, nestedPath, keys, size, order, inside);
    }

    /**
     * Which buckets come first.
     *
     * @param order the most frequent values by default
     * @return this aggregation in that order
     */
    public TermsAggregation<K> order(BucketOrder order) {
        return new TermsAggregation<>(field, nestedPath, keys, size, order, inside);
    }

    /**
     * Aggregations over the documents of each bucket.
     *
     * @param inside the aggregations, in place of earlier ones
     * @return this aggregation with those inside
     */
    public TermsAggregation<K> with(Aggregation<?>... inside) {
        return new TermsAggregation<>(field, nestedPath, keys, size, order, List.of(inside));
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeName(Names.TERMS);
        json.writeStartObject();
        json.writeName(Names.FIELD);
        json.writeString(field);
        json.writeName(Names.SIZE);
        json.writeNumber(size);
        if (order != BucketOrder.COUNT_DESCENDING) {
            json.writeName(Names.ORDER);
            order.writeTo(json);
        }
        json.writeEndObject();
        if (!inside.isEmpty()) {
            json.writeName("aggs");
            inner().writeTo(json);
        }
        json.writeEndObject();
    }

    @Override
    public TermsResult<K> read(JsonParser json) {
        Aggregations inner = inner();
        List<Bucket<K>> buckets = List.of();
        long otherCount = 0;
        int name;
        while ((name = json.nextNameMatch(NAMES)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            json.nextToken();
            switch (name) {
                case BUCKETS -> buckets = BucketReader.read(json, keys, inner);
                case OTHER -> otherCount = ValueReader.readLong(json);
                default -> json.skipChildren();
            }
        }
        return new TermsResult<>(buckets, otherCount);
    }

    private Aggregations inner() {
        return new Aggregations(inside, nestedPath);
    }
}
