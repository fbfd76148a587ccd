package dev.espalier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.codec.JsonValue;
import dev.espalier.query.AggregationResults;
import dev.espalier.query.Bucket;
import dev.espalier.query.TermsResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was asked for in JSON is found by the names that it has there. */
class NamedResultsTest {

    @Test
    void givesResultsByTheirNamesInJson() {
        AggregationResults results = read("""
                {"hits":{"hits":[]},"aggregations":{
                 "levels":{"sum_other_doc_count":8,"buckets":[
                   {"key":"ADVANCED","doc_count":2,"liked":{"value":4.0},"0":{"value":5.0}},
                   {"key":"BEGINNER","doc_count":1,"liked":{"value":null}}]},
                 "told":{"doc_count":9,"by":{"buckets":[{"key":"Ada","doc_count":5}]}},
                 "spread":{"count":2,"std_deviation":0.5},
                 "sizes":{"buckets":[{"key":0.0,"doc_count":3,"liked":{"value":2.5}},{"key":{"a":1},"doc_count":0}]},
                 "kinds":{"buckets":{"new":{"doc_count":4,"liked":{"value":1.5}},"old":{"doc_count":0}}},
                 "0":{"value":3}}}""").aggregations();

        TermsResult<Article.Level> levels = results.get("levels", Article_.level.terms());
        assertEquals(8, levels.otherCount());
        Bucket<Article.Level> advanced = levels.buckets().get(0);
        assertEquals(Article.Level.ADVANCED, advanced.key());
        assertEquals(OptionalDouble.of(4), advanced.get("liked", Article_.rating.average()));
        assertEquals(OptionalDouble.of(5), advanced.get("0", Article_.rating.average()));
        assertEquals(OptionalDouble.empty(), levels.buckets().get(1).get("liked", Article_.rating.average()), "not 0");
        assertEquals(
                "Ada",
                results.under("told")
                        .get("by", Article_.comments.author.terms())
                        .buckets()
                        .get(0)
                        .key());
        assertEquals(9, results.json("told").get("doc_count").asLong(0));
        assertEquals(0.5, results.json("spread").get("std_deviation").asDouble(0));
        Bucket<JsonValue> size = results.buckets("sizes").get(0);
        assertEquals(0, size.key().asDouble(-1));
        assertEquals(3, size.count());
        assertEquals(OptionalDouble.of(2.5), size.get("liked", Article_.rating.average()));
        assertEquals(1, results.buckets("sizes").get(1).key().get("a").asLong(0));
        Bucket<JsonValue> kind = results.buckets("kinds").get(0);
        assertEquals("new", kind.key().asText(""));
        assertEquals(OptionalDouble.of(1.5), kind.get("liked", Article_.rating.average()));
        assertEquals(2, results.buckets("kinds").size());
        assertThrows(IllegalArgumentException.class, () -> results.buckets("spread"));
        assertEquals(Set.of("levels", "told", "spread", "sizes", "kinds", "0"), results.names());
        assertEquals(3, results.json().at("0", "value").asLong(0));
    }

    @Test
    void saysWhichResultsThereAre() {
        SearchResult<Article> result =
                read("{\"hits\":{\"hits\":[]},\"aggregations\":{\"tags\":{\"buckets\":[]},\"words\":{\"value\":1}}}");
        assertEquals(
                "The response has no result 'tag' here; there are tags, words.",
                assertThrows(IllegalArgumentException.class, () -> result.get("tag", Article_.tags.terms()))
                        .getMessage());
        assertEquals(
                "The result 'words' has no \"buckets\", so it is none of the aggregation"
                        + " {\"terms\":{\"field\":\"tags\",\"size\":10}}.",
                assertThrows(IllegalArgumentException.class, () -> result.get("words", Article_.tags.terms()))
                        .getMessage());
        assertEquals(
                "The response has no result 'tags' here.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> read("{\"hits\":{\"hits\":[]}}")
                                        .aggregations()
                                        .json("tags"))
                        .getMessage());
    }

    @Test
    void keepsWhatElseTheServerSays() {
        SearchResult<Article> result = read("""
                {"terminated_early":true,"suggest":{"titles":[{"text":"tres","options":[{"text":"trees"}]}]},
                 "hits":{"hits":[{"_id":"1","_node":"n","_version":1,"_source":{"title":"Trees"},
                   "fields":{"words":[10]},"matched_queries":["exact","tagged"],
                   "inner_hits":{"others":{"hits":{"total":{"value":1,"relation":"eq"},"hits":[
                     {"_index":"articles","_id":"2","_score":0.5,"_source":{"title":"Roses"},"sort":[3]}]}}}},
                  {"_id":"3","_version":1,"_source":{},"matched_queries":{"exact":1.5}}]}}""");

        assertTrue(result.json("terminated_early").asBoolean(false));
        assertEquals(
                "tres",
                result.json("suggest")
                        .get("titles")
                        .elements()
                        .get(0)
                        .get("text")
                        .asText(""));
        assertEquals(JsonValue.NULL, result.json("profile"));
        Hit<Article> first = result.hits().get(0);
        assertEquals(List.of("exact", "tagged"), first.matchedQueries());
        assertEquals(10, first.json("fields").get("words").elements().get(0).asLong(0));
        Hit<Article> other = first.innerHits("others", Article_.DOCUMENT).get(0);
        assertEquals("2", other.id());
        assertEquals("Roses", other.document().title());
        assertEquals(new SortValues(List.of(3L)), other.sortValues());
        assertEquals(List.of(), first.innerHits("more", Article_.DOCUMENT));
        Hit<Article> second = result.hits().get(1);
        assertEquals(List.of("exact"), second.matchedQueries());
        assertEquals(List.of(), second.innerHits("others", Article_.DOCUMENT));
    }

    private static SearchResult<Article> read(String json) {
        return new SearchResponseReader<>(Search.of(Article_.DOCUMENT))
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
