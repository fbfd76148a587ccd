package dev.espalier.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.espalier.codec.Json;
import dev.espalier.codec.ValueCodecs;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent for each aggregation and sort. */
class AggregationJsonTest {

    private static final TermsAggregation<String> TAGS = TermsAggregation.of("tags", null, ValueCodecs.STRING);
    private static final DateHistogramAggregation MONTHS =
            DateHistogramAggregation.of("day", null, CalendarInterval.MONTH);
    private static final MetricAggregation RATING = new MetricAggregation(MetricAggregation.Metric.AVG, "rating", null);

    static Stream<Arguments> aggregations() {
        return Stream.of(
                arguments(TAGS, "{'terms':{'field':'tags','size':10}}"),
                arguments(
                        TAGS.size(3).order(BucketOrder.KEY_ASCENDING),
                        "{'terms':{'field':'tags','size':3,'order':{'_key':'asc'}}}"),
                arguments(
                        TAGS.order(BucketOrder.COUNT_ASCENDING),
                        "{'terms':{'field':'tags','size':10,'order':{'_count':'asc'}}}"),
                arguments(
                        TAGS.with(RATING, MONTHS),
                        "{'terms':{'field':'tags','size':10},'aggs':{'0':{'avg':{'field':'rating'}},'1':"
                                + "{'date_histogram':{'field':'day','calendar_interval':'month','min_doc_count':0}}}}"),
                arguments(
                        MONTHS.timeZone(ZoneId.of("Europe/Vienna")).minimumCount(1),
                        "{'date_histogram':{'field':'day','calendar_interval':'month','time_zone':'Europe/Vienna',"
                                + "'min_doc_count':1}}"),
                arguments(
                        MONTHS.with(TAGS),
                        "{'date_histogram':{'field':'day','calendar_interval':'month','min_doc_count':0},"
                                + "'aggs':{'0':{'terms':{'field':'tags','size':10}}}}"),
                arguments(
                        new MetricAggregation(MetricAggregation.Metric.MAX, "rating", null),
                        "{'max':{'field':'rating'}}"),
                arguments(new CardinalityAggregation("tags", null), "{'cardinality':{'field':'tags'}}"));
    }

    @ParameterizedTest
    @MethodSource("aggregations")
    void isSentAs(Aggregation<?> aggregation, String json) {
        assertEquals(json.replace('\'', '"'), Json.toString(aggregation::writeTo));
    }

    /** An aggregation gets to the objects that have its field: into nested ones, out of them, or from one to another. */
    static Stream<Arguments> scopes() {
        String max = "{'max':{'field':'f'}}";
        return Stream.of(
                arguments(null, null, max),
                arguments("a", "a", max),
                arguments(null, "a", "{'nested':{'path':'a'},'aggs':{'inner':" + max + "}}"),
                arguments("a", "a.b", "{'nested':{'path':'a.b'},'aggs':{'inner':" + max + "}}"),
                arguments("a", null, "{'reverse_nested':{},'aggs':{'inner':" + max + "}}"),
                arguments("a.b", "a", "{'reverse_nested':{'path':'a'},'aggs':{'inner':" + max + "}}"),
                arguments(
                        "a",
                        "ab",
                        "{'reverse_nested':{},'aggs':{'inner':{'nested':{'path':'ab'},'aggs':{'inner':" + max
                                + "}}}}"));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void isWrappedToGetToItsField(String scope, String nestedPath, String json) {
        MetricAggregation aggregation = new MetricAggregation(MetricAggregation.Metric.MAX, "f", nestedPath);
        assertEquals(
                ("{'0':" + json + "}").replace('\'', '"'),
                Json.toString(new Aggregations(List.of(aggregation), scope)));
    }

    @Test
    void refusesASizeOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> TAGS.size(0));
        assertThrows(IllegalArgumentException.class, () -> MONTHS.minimumCount(-1));
    }

    static Stream<Arguments> sorts() {
        return Stream.of(
                arguments(Sort.field("a"), "{'a':{'order':'asc'}}"),
                arguments(Sort.field("a").desc(), "{'a':{'order':'desc'}}"),
                arguments(Sort.field("a").desc().asc(), "{'a':{'order':'asc'}}"),
                arguments(Sort.score(), "{'_score':{'order':'desc'}}"),
                arguments(Sort.field("a").missingFirst(), "{'a':{'order':'asc','missing':'_first'}}"),
                arguments(Sort.field("a").desc().missingLast(), "{'a':{'order':'desc','missing':'_last'}}"),
                arguments(
                        Sort.field("n.a").nested("n").mode(Sort.Mode.MEDIAN),
                        "{'n.a':{'order':'asc','mode':'median','nested':{'path':'n'}}}"));
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void ordersBy(Sort sort, String json) {
        assertEquals(json.replace('\'', '"'), Json.toString(sort));
    }
}
