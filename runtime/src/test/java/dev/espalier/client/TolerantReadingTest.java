package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import com.acme.Articles;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.codec.CodecException;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import dev.espalier.transport.error.DecodeException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Faults 24 and 34: what a server leaves out, adds or writes in another way makes no call fail; JSON that is broken or nested
 * without end does, with its place.
 */
class TolerantReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"took\":null,\"timed_out\":null,\"_shards\":null,\"hits\":null,\"aggregations\":null,\"pit_id\":null}",
                "{\"hits\":{\"total\":null,\"max_score\":null,\"hits\":null}}",
                "{\"hits\":{\"total\":{\"value\":null,\"relation\":null},\"hits\":[]}}",
                "{\"hits\":{\"total\":{\"relation\":\"about\",\"value\":0,\"precision\":[{}]},\"hits\":[]}}",
                "{\"_shards\":{\"total\":1,\"failed\":0,\"lost\":{\"of\":[1,2]}},\"_clusters\":{\"total\":7},\"hits\":{}}",
                "{\"num_reduce_phases\":99999999999999999999999,\"profile\":{\"shards\":[{\"n\":1e400}]}}",
                "{\"took\":99999999999999999999,\"hits\":{\"hits\":[]}}",
                "{\"took\":1.5,\"hits\":{\"hits\":[]}}",
                "{\"_shards\":{\"total\":99999999999},\"hits\":{\"hits\":[]}}",
            })
    void aSearchWithoutHits(String answer) {
        SearchResult<Article> result = answered(answer, client -> client.search(Search.of(Article_.DOCUMENT)));

        assertEquals(0, result.hits().size());
        assertEquals(0, result.total().value());
    }

    @Test
    void aSearchWithMoreHitsThanALongCanCount() {
        SearchResult<Article> result = answered(
                "{\"hits\":{\"total\":{\"value\":18446744073709551615,\"relation\":\"eq\"},\"hits\":[]}}",
                client -> client.search(Search.of(Article_.DOCUMENT)));

        assertEquals(Long.MAX_VALUE, result.total().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"_id\":\"1\",\"found\":true,\"_source\":{\"title\":\"Trees\",\"new\":{\"a\":[1e999,{}]}}}",
                "{\"_id\":\"1\",\"_version\":null,\"_seq_no\":null,\"_routing\":null,\"_source\":{\"title\":\"Trees\"}}",
                "{\"_id\":\"1\",\"_seq_no\":99999999999999999999,\"_source\":{\"title\":\"Trees\"},\"_ignored\":[\"x\"]}",
                "{\"_source\":{\"title\":\"Trees\"},\"_id\":\"1\",\"_version\":\"3\",\"_primary_term\":1.0}",
            })
    void aDocument(String answer) {
        Article article = answered(
                answer, client -> client.documents(Article_.DOCUMENT).get("1").orElseThrow());

        assertEquals("Trees", article.title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"_id\":null,\"_version\":null,\"result\":null}",
                "{\"_id\":\"1\",\"result\":\"merged\",\"_shards\":[],\"forced_refresh\":\"perhaps\"}",
                "{\"_id\":\"1\",\"_version\":99999999999999999999,\"_seq_no\":1e30,\"_primary_term\":\"many\"}",
            })
    void aWrite(String answer) {
        WriteResult result =
                answered(answer, client -> client.documents(Article_.DOCUMENT).save(Articles.article("1")));

        assertEquals(false, result.created());
    }

    @Test
    void brokenJsonIsToldWithItsPlace() {
        String broken = "{\"hits\":{\"hits\":[{\"_id\":\"1\",\"_version\":1,\"_source\":{\"title\": nonsense}}]}}";

        DecodeException e = assertThrows(
                DecodeException.class, () -> answered(broken, client -> client.search(Search.of(Article_.DOCUMENT))));

        assertTrue(e.getMessage().contains(" at hits.hits[0]._source.title (line 1, column "), e.getMessage());
        assertTrue(e.getMessage().contains("POST /articles/_search"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"new\":", "{\"hits\":{\"hits\":[{\"_id\":\"1\",\"_version\":1,\"_source\":{\"new\":"})
    void jsonThatIsNestedWithoutEndIsRefused(String beginning) {
        String answer = beginning + "{\"a\":[".repeat(50_000);

        CodecException e = assertThrows(
                CodecException.class, () -> answered(answer, client -> client.search(Search.of(Article_.DOCUMENT))));

        assertTrue(e.getMessage().startsWith("JSON is nested more than 500 levels deep at "), e.getMessage());
        assertThrows(
                CodecException.class,
                () -> answered(answer, client -> client.execute(Request.get(RequestPath.of("_stats")))));
    }

    @Test
    void anErrorThatIsNestedWithoutEndIsAnErrorAllTheSame() {
        Answer refusal = new Answer(
                400,
                "{\"error\":{\"type\":\"parsing_exception\",\"reason\":\"no\","
                        + "\"caused_by\":{\"type\":\"t\",".repeat(50_000));
        try (StubServer server = new StubServer(request -> refusal);
                SearchClient client = server.connect()) {
            ResponseException e =
                    assertThrows(ResponseException.class, () -> client.search(Search.of(Article_.DOCUMENT)));

            assertEquals("parsing_exception", e.errorType());
            assertTrue(e.getMessage().length() < 5000, e.getMessage());
        }
    }

    private static <R> R answered(String json, Function<SearchClient, R> call) {
        try (StubServer server = new StubServer(request -> new Answer(200, json));
                SearchClient client = server.connect()) {
            return call.apply(client);
        }
    }
}
