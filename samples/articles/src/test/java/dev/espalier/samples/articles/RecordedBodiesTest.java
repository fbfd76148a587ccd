package dev.espalier.samples.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.client.SearchClient;
import dev.espalier.query.Bucket;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import dev.espalier.testing.RecordedRequests;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What methods with search bodies send is asserted, and answered, without a server. */
class RecordedBodiesTest {

    private RecordedRequests requests;
    private SearchClient client;
    private NovelBodies novels;

    @BeforeEach
    void connect() {
        requests = RecordedRequests.start();
        client = SearchClient.connect(requests.address());
        novels = new NovelBodies_Impl(client);
    }

    @AfterEach
    void disconnect() {
        client.close();
        requests.close();
    }

    @Test
    void showsTheWholeBody() {
        requests.answer("""
                {
                  "hits": {"total": {"value": 7, "relation": "eq"}, "hits": [{"_id": "1", "_source": {"title": "Pears"}}]},
                  "aggregations": {
                    "publishers": {"buckets": [{"key": "Wolff", "doc_count": 7, "longest": {"value": 400.0}}]}
                  }
                }""");

        SearchResult<Novel> result = novels.overview(List.of("law", "\"war\""), 90, 1_000);

        assertEquals("Pears", result.documents().get(0).title());
        Bucket<String> wolff =
                result.get("publishers", Novel_.publisher.terms()).buckets().get(0);
        assertEquals(OptionalDouble.of(400), wolff.get("longest", Novel_.pages.maximum()));
        assertEquals("POST /novels/_search", requests.last().line());
        requests.last().assertBody("""
                {
                  "query": {
                    "bool": {
                      "filter": [
                        {"terms": {"tags": ["law", "\\"war\\""]}},
                        {"range": {"pages": {"gte": 90}}}
                      ]
                    }
                  },
                  "post_filter": {"exists": {"field": "publisher"}},
                  "sort": [{"pages": {"order": "desc"}}],
                  "collapse": {"field": "publisher"},
                  "_source": {"excludes": ["reviews"]},
                  "aggs": {
                    "publishers": {
                      "terms": {"field": "publisher", "missing": "none"},
                      "aggs": {"longest": {"max": {"field": "pages"}}}
                    },
                    "reviewed": {
                      "nested": {"path": "reviews"},
                      "aggs": {"by": {"terms": {"field": "reviews.author"}}}
                    },
                    "spread": {"extended_stats": {"field": "pages"}}
                  },
                  "size": 10,
                  "track_total_hits": 1000
                }""");
    }

    @Test
    void showsWhatArgumentsSayBesides() {
        novels.numbered(PageRequest.of(2, 5), SearchOptions.routedBy("x").timeout(Duration.ofSeconds(1)));

        assertEquals("POST /novels/_search?routing=x", requests.last().line());
        requests.last().assertBody("""
                {
                  "query": {"exists": {"field": "pages"}},
                  "sort": [{"pages": {"order": "asc"}}],
                  "from": 10,
                  "size": 5,
                  "timeout": "1000ms"
                }""");
    }

    @Test
    void showsNumbersAsTheyArePassed() {
        novels.window(40, 20);

        requests.last().assertBody("""
                {
                  "sort": [{"pages": {"order": "desc"}}, {"id": {"order": "asc"}}],
                  "from": 40,
                  "size": 20,
                  "track_total_hits": false
                }""");
    }
}
