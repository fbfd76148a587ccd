package dev.espalier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.codec.CodecException;
import dev.espalier.query.Bucket;
import dev.espalier.query.CalendarInterval;
import dev.espalier.query.DateHistogramAggregation;
import dev.espalier.query.MetricAggregation;
import dev.espalier.query.TermsAggregation;
import dev.espalier.query.TermsResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class SearchResponseReaderTest {

    private static final Search<Article> SEARCH = Search.of(Article_.DOCUMENT);

    @Test
    void readsAResponseOfTheServer() {
        SearchResult<Article> result = read("""
                {"took":12,"timed_out":false,"_shards":{"total":3,"successful":3,"skipped":1,"failed":0},
                 "hits":{"total":{"value":2,"relation":"eq"},"max_score":1.5,"hits":[
                   {"_index":"articles-000001","_id":"1","_version":3,"_score":1.5,
                    "_source":{"id":"1","title":"Trees","tags":["a"],"words":10},"sort":["b",1767225600000]},
                   {"_index":"articles-000001","_id":"2","_version":1,"_score":0.5,"_source":{"title":"Roses"}}]}}""");
        assertEquals(Duration.ofMillis(12), result.took());
        assertFalse(result.timedOut());
        assertEquals(new Shards(3, 3, 1, 0, List.of()), result.shards());
        assertEquals(new Total(2, true), result.total());
        assertEquals(OptionalDouble.of(1.5), result.maxScore());
        assertEquals(Optional.empty(), result.pointInTimeId());
        Hit<Article> first = result.hits().get(0);
        assertEquals("articles-000001", first.index());
        assertEquals("1", first.id());
        assertEquals(OptionalDouble.of(1.5), first.score());
        assertEquals("Trees", first.document().title());
        assertEquals(3L, first.document().version());
        assertEquals(new SortValues(List.of("b", 1767225600000L)), first.sortValues());
        assertEquals(SortValues.none(), result.hits().get(1).sortValues());
        assertEquals(
                List.of("Trees", "Roses"),
                result.documents().stream().map(Article::title).toList());
    }

    /** Whatever the order of the members, a document gets its id and version. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"_id\":\"1\",\"_version\":3,\"_source\":{\"title\":\"Trees\",\"rating\":1.5}",
                "\"_source\":{\"title\":\"Trees\",\"rating\":1.5},\"_id\":\"1\",\"_version\":3",
                "\"_id\":\"1\",\"_source\":{\"title\":\"Trees\",\"rating\":1.5},\"_version\":3",
                "\"_version\":3,\"_source\":{\"title\":\"Trees\",\"rating\":1.5},\"_id\":\"1\""
            })
    void readsTheSourceWhereverItStands(String members) {
        Hit<Article> hit =
                read("{\"hits\":{\"hits\":[{" + members + "}]}}").hits().get(0);
        assertEquals("1", hit.id());
        assertEquals("1", hit.document().id());
        assertEquals("Trees", hit.document().title());
        assertEquals(1.5, hit.document().rating());
        assertEquals(3L, hit.document().version());
    }

    @Test
    void readsAHitWithoutSourceAsADocumentWithoutContent() {
        Hit<Article> hit =
                read("{\"hits\":{\"hits\":[{\"_id\":\"1\"}]}}").hits().get(0);
        assertEquals("1", hit.document().id());
        assertTrue(hit.score().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"value":7,"relation":"eq"}      | 7     | true
                    {"value":10000,"relation":"gte"} | 10000 | false
                    {"relation":"gte","value":5}     | 5     | false
                    7                                | 7     | true
                    """)
    void readsTheTotal(String total, long value, boolean exact) {
        SearchResult<Article> result = read("{\"hits\":{\"total\":" + total + ",\"hits\":[]}}");
        assertEquals(new Total(value, exact), result.total());
    }

    @Test
    void countsWhatItReturnsWhereTheServerDoesNotCount() {
        SearchResult<Article> result = read("{\"hits\":{\"hits\":[{\"_id\":\"1\"},{\"_id\":\"2\"}]}}");
        assertEquals(new Total(2, false), result.total());
    }

    @Test
    void skipsMembersThatItDoesNotKnow() {
        SearchResult<Article> result = read("""
                {"new":{"hits":{"hits":[1]}},"took":1,"profile":[{"took":5}],"num_reduce_phases":2,"_clusters":null,
                 "hits":{"new":[[]],"hits":[
                  {"_id":"1","_ignored":["x"],"highlight":{"title":["<em>"]},"_source":{"title":"Trees"},
                   "inner_hits":{"comments":{"hits":{"hits":[{"_id":"9","_source":{"title":"no"}}]}}},
                   "fields":{"a":[1]},"_explanation":{"value":1,"details":[]}}]},
                 "suggest":{}}""");
        assertEquals(Duration.ofMillis(1), result.took());
        assertEquals(1, result.hits().size());
        assertEquals("Trees", result.hits().get(0).document().title());
    }

    @Test
    void takesNullForAbsent() {
        SearchResult<Article> result = read("""
                {"took":null,"timed_out":null,"_shards":null,"aggregations":null,"pit_id":null,
                 "hits":{"total":null,"max_score":null,"hits":[
                  {"_id":"1","_score":null,"_routing":null,"_version":null,"_source":{},"sort":[null]}]}}""");
        assertTrue(result.maxScore().isEmpty());
        assertTrue(result.hits().get(0).score().isEmpty());
        assertEquals(
                new SortValues(Arrays.asList((Object) null)),
                result.hits().get(0).sortValues());
    }

    @Test
    void reportsFailuresOfShards() {
        SearchResult<Article> result = read("""
                {"timed_out":true,"_shards":{"total":2,"successful":1,"skipped":0,"failed":1,"failures":[
                  {"shard":1,"index":"articles-000001","node":"n","reason":
                    {"type":"query_shard_exception","reason":"no such field","index":"i","caused_by":{"type":"x"}}},
                  {"shard":0,"reason":null}]},
                 "hits":{"hits":[]}}""");
        assertTrue(result.timedOut());
        assertEquals(
                new Shards(
                        2,
                        1,
                        0,
                        1,
                        List.of(
                                new ShardFailure("articles-000001", 1, "query_shard_exception", "no such field"),
                                new ShardFailure("", 0, "", ""))),
                result.shards());
    }

    @Test
    void givesThePointInTimeToGoOnWith() {
        assertEquals(
                Optional.of("abc"),
                read("{\"pit_id\":\"abc\",\"hits\":{\"hits\":[]}}").pointInTimeId());
    }

    @Test
    void givesEachAggregationItsResult() {
        MetricAggregation rating = Article_.rating.average();
        TermsAggregation<Article.Level> byLevel = Article_.level.terms().with(rating);
        TermsAggregation<Boolean> byFeatured = Article_.featured.terms();
        DateHistogramAggregation byMonth =
                Article_.published.histogram(CalendarInterval.MONTH).with(byLevel);
        SearchResult<Article> result = read(SEARCH.aggregate(byLevel, byFeatured, byMonth), """
                {"hits":{"hits":[]},"aggregations":{
                 "2":{"buckets":[{"key_as_string":"2026-01-01","key":1767225600000,"doc_count":4,
                   "0":{"doc_count_error_upper_bound":0,"sum_other_doc_count":0,"buckets":[
                     {"key":"BEGINNER","doc_count":4,"0":{"value":2.5}}]}}]},
                 "1":{"buckets":[{"key":1,"key_as_string":"true","doc_count":3},
                   {"key":0,"key_as_string":"false","doc_count":1}]},
                 "new":{"value":1},
                 "0":{"sum_other_doc_count":8,"buckets":[
                   {"key":"ADVANCED","doc_count":2,"0":{"value":4.0,"value_as_string":"4.0"}},
                   {"0":{"value":null},"doc_count":1,"key":"BEGINNER"}]}}}""");

        TermsResult<Article.Level> levels = result.get(byLevel);
        assertEquals(8, levels.otherCount());
        Bucket<Article.Level> advanced = levels.buckets().get(0);
        assertEquals(Article.Level.ADVANCED, advanced.key());
        assertEquals(2, advanced.count());
        assertEquals(OptionalDouble.of(4), advanced.get(rating));
        assertEquals(OptionalDouble.empty(), levels.buckets().get(1).get(rating), "no value is not 0");

        assertEquals(
                List.of(true, false),
                result.get(byFeatured).buckets().stream().map(Bucket::key).toList());

        Bucket<Instant> january = result.get(byMonth).buckets().get(0);
        assertEquals(Instant.parse("2026-01-01T00:00:00Z"), january.key());
        assertEquals(
                OptionalDouble.of(2.5), january.get(byLevel).buckets().get(0).get(rating));
    }

    @Test
    void findsTheResultByAnEqualAggregation() {
        SearchResult<Article> result = read(
                SEARCH.aggregate(Article_.tags.terms().size(3)),
                "{\"hits\":{\"hits\":[]},\"aggregations\":{\"0\":{\"buckets\":[{\"key\":\"a\",\"doc_count\":1}]}}}");
        assertEquals(
                "a", result.get(Article_.tags.terms().size(3)).buckets().get(0).key());
    }

    @Test
    void refusesToGiveAResultThatWasNotAskedFor() {
        SearchResult<Article> result = read("{\"hits\":{\"hits\":[]}}");
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> result.get(Article_.tags.terms()));
        assertEquals(
                "This aggregation was not asked for here: {\"terms\":{\"field\":\"tags\",\"size\":10}}."
                        + " Add it to the search with aggregate(...), or to its parent with with(...).",
                e.getMessage());
    }

    @Test
    void readsAggregationsOfNestedFieldsThroughTheStepsToThem() {
        TermsAggregation<Boolean> byFeatured = Article_.featured.terms();
        TermsAggregation<String> byCommenter = Article_.comments.author.terms().with(byFeatured);
        SearchResult<Article> result = read(SEARCH.aggregate(byCommenter), """
                {"hits":{"hits":[]},"aggregations":{"0":{"doc_count":9,"inner":{"buckets":[
                  {"key":"Ada","doc_count":5,"0":{"doc_count":3,"inner":{"buckets":[{"key":1,"doc_count":3}]}}}]}}}}""");
        Bucket<String> ada = result.get(byCommenter).buckets().get(0);
        assertEquals(5, ada.count());
        assertEquals(3, ada.get(byFeatured).buckets().get(0).count());
    }

    @Test
    void saysWhichHitHasAValueOfTheWrongKind() {
        CodecException e = assertThrows(
                CodecException.class,
                () -> read("{\"hits\":{\"hits\":[{\"_id\":\"1\",\"_version\":1,\"_source\":{\"words\":{}}}]}}"));
        assertEquals(
                "expected a whole number but found an object at hits.hits[0]._source.words (byte 60)", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"OK\"", "{\"hits\":5}", "{\"hits\":{\"hits\":{}}}", "{\"hits\":{\"hits\":[1]}}"})
    void refusesWhatIsNoResponseToASearch(String json) {
        assertThrows(CodecException.class, () -> read(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"hits\":{\"hits\":[{\"_id\":\"1\",\"_source\":{\"title\":\"Tr", "<html>"})
    void refusesInputThatEndsEarlyOrIsNotJson(String json) {
        assertThrows(JacksonException.class, () -> read(json));
    }

    private static SearchResult<Article> read(String json) {
        return read(SEARCH, json);
    }

    private static SearchResult<Article> read(Search<Article> search, String json) {
        return new SearchResponseReader<>(search).read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
