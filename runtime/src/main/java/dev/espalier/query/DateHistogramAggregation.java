package dev.espalier.query;

import dev.espalier.codec.Json;
import dev.espalier.codec.ValueCodecs;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Counts documents by intervals of time:
 * {@code {"date_histogram":{"field":"published","calendar_interval":"month","min_doc_count":0}}}. Made by paths:
 * {@code Article_.published.histogram(CalendarInterval.MONTH)}.
 *
 * @param field the field
 * @param nestedPath the nested field that it lies in, null if in none
 * @param interval the length of the intervals
 * @param timeZone where days and longer intervals begin
 * @param minimumCount how many documents a bucket must have to be returned, at least 0
 * @param inside the aggregations over the documents of each bucket
 */
public record DateHistogramAggregation(
        String field,
        @Nullable String nestedPath,
        CalendarInterval interval,
        ZoneId timeZone,
        int minimumCount,
        List<Aggregation<?>> inside)
        implements Aggregation<DateHistogramResult> {

    private static final PropertyNameMatcher NAMES = Json.matcher("buckets");
    private static final int BUCKETS = 0;

    /**
     * A count by intervals.
     *
     * @throws IllegalArgumentException if the minimum is less than 0
     */
    public DateHistogramAggregation {
        if (minimumCount < 0) {
            throw new IllegalArgumentException("A bucket can't have " + minimumCount + " documents.");
        }
        inside = List.copyOf(inside);
    }

    /**
     * All intervals from the first document to the last, in UTC.
     *
     * @param field the field
     * @param nestedPath the nested field that it lies in, null if in none
     * @param interval the length of the intervals
     * @return an aggregation with the server's defaults
     */
    public static DateHistogramAggregation of(String field, @Nullable String nestedPath, CalendarInterval interval) {
        return new DateHistogramAggregation(field, nestedPath, interval, ZoneOffset.UTC, 0, List.of());
    }

    /**
     * Where days and longer intervals begin.
     *
     * @param timeZone UTC by default
     * @return this aggregation in that zone
     */
    public DateHistogramAggregation timeZone(ZoneId timeZone) {
        return new DateHistogramAggregation(field, nestedPath, interval, timeZone, minimumCount, inside);
    }

    /**
     * How many documents a bucket must have to be returned.
     *
     * @param minimumCount 0 by default: gaps are filled with empty buckets
     * @return this aggregation with that minimum
     */
    public DateHistogramAggregation minimumCount(int minimumCount) {
        return new DateHistogramAggregation(field, nestedPath, interval, timeZone, minimumCount, inside);
    }

    /**
     * Aggregations over the documents of each bucket.
     *
     * @param inside the aggregations, in place of earlier ones
     * @return this aggregation with those inside
     */
    public DateHistogramAggregation with(Aggregation<?>... inside) {
        return new DateHistogramAggregation(field, nestedPath, interval, timeZone, minimumCount, List.of(inside));
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeName("date_histogram");
        json.writeStartObject();
        json.writeName(Names.FIELD);
        json.writeString(field);
        json.writeName("calendar_interval");
        json.writeString(interval.text());
        if (!timeZone.equals(ZoneOffset.UTC)) {
            json.writeName("time_zone");
            json.writeString(timeZone.getId());
        }
        json.writeName("min_doc_count");
        json.writeNumber(minimumCount);
        json.writeEndObject();
        if (!inside.isEmpty()) {
            json.writeName("aggs");
            inner().writeTo(json);
        }
        json.writeEndObject();
    }

    @Override
    public DateHistogramResult read(JsonParser json) {
        Aggregations inner = inner();
        List<Bucket<Instant>> buckets = List.of();
        int name;
        while ((name = json.nextNameMatch(NAMES)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            json.nextToken();
            if (name == BUCKETS) {
                buckets = BucketReader.read(json, ValueCodecs.INSTANT, inner);
            } else {
                json.skipChildren();
            }
        }
        return new DateHistogramResult(buckets);
    }

    private Aggregations inner() {
        return new Aggregations(inside, nestedPath);
    }
}
