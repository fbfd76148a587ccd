package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.ArticleIndex;
import dev.espalier.codec.RawJson;
import dev.espalier.query.Query;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.WildcardState;
import dev.espalier.server.Distribution;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.NotFoundException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searches over names and patterns of which some, or all, stand for no index that can be searched. */
@EverySearchServer
class IndexChoiceTest {

    private static final SearchOptions NONE = SearchOptions.none();

    private SearchClient client;

    @BeforeEach
    void connect(SearchCluster cluster) {
        client = ArticleIndex.connect(cluster);
    }

    @AfterEach
    void disconnect() {
        for (String index : List.of("chosen-open", "chosen-closed", "chosen-hidden")) {
            client.execute(Request.delete(RequestPath.of(index)).withAcceptedStatuses(404));
        }
        client.close();
    }

    @Test
    void findNothingWithoutAnIndexOnlyWhereThatIsAllowed() throws Exception {
        for (String indexes : List.of("nothing-*", "nothing-*,nowhere-*")) {
            List<String> wrong = new ArrayList<>();
            for (Map.Entry<String, Callable<?>> call : calls(indexes, NONE).entrySet()) {
                String outcome = outcome(call.getValue());
                if (!outcome.matches("(?s).*(no index matches nothing-\\*|no such index \\[nothing-\\*]).*")
                        && !isUnopened(call.getKey(), outcome)) {
                    wrong.add(call.getKey() + ": " + outcome);
                }
            }
            assertEquals("", String.join("\n", wrong), indexes);
        }

        Map<String, Callable<?>> allowed = calls("nothing-*", NONE.allowNoIndexes());
        if (client.info().distribution() == Distribution.OPENSEARCH) {
            assertThrows(ResponseException.class, allowed.remove("stream")::call, "no point in time of nothing");
        }
        for (Map.Entry<String, Callable<?>> call : allowed.entrySet()) {
            assertTrue(List.of(0L, false, List.of()).contains(call.getValue().call()), call.getKey());
        }
    }

    @Test
    void areOfOpenIndexesThatAreNotHiddenUnlessToldOtherwise() {
        create("chosen-open", "");
        create("chosen-hidden", "\"index.hidden\":true,");
        assertEquals(1, count("chosen-*", NONE));
        assertEquals(2, count("chosen-*", NONE.expandWildcards(WildcardState.OPEN, WildcardState.HIDDEN)));
        assertEquals(1, count("chosen-*", NONE.expandWildcards(WildcardState.OPEN)));
        assertThrows(IllegalArgumentException.class, () -> NONE.expandWildcards(WildcardState.HIDDEN));

        Search<Article> all = Search.of(Article_.DOCUMENT.over("chosen-*"))
                .options(NONE.expandWildcards(WildcardState.OPEN, WildcardState.HIDDEN));
        DocumentOperations<Article, String> articles = client.documents(Article_.DOCUMENT.over("chosen-*"));
        assertEquals(2, articles.list(all).size());
        try (Stream<Article> stream = articles.stream(all)) {
            assertEquals(2, stream.count());
        }
    }

    @Test
    void leaveOutWhatIsMissingOrClosedWhereThatIsAsked() {
        create("chosen-open", "");
        create("chosen-closed", "");
        client.execute(Request.post(RequestPath.of("chosen-closed", "_close")));
        SearchOptions available = NONE.ignoreUnavailable();

        assertThrows(NotFoundException.class, () -> count("chosen-open,nothing", NONE));
        assertThrows(ResponseException.class, () -> count("chosen-open,chosen-closed", NONE));
        assertEquals(1, count("chosen-open,nothing,chosen-closed", available));
        assertEquals(1, count("chosen-*,nothing-*", NONE), "one of the patterns has an index");
        try (Stream<Article> stream = client.documents(Article_.DOCUMENT.over("chosen-open,nothing")).stream(
                Search.of(Article_.DOCUMENT.over("chosen-open,nothing")).options(available))) {
            assertEquals(1, stream.count());
        }

        assertThrows(IncompleteResultException.class, () -> count("nothing", available));
        assertThrows(IncompleteResultException.class, () -> count("chosen-closed", available));
        assertEquals(0, count("nothing", available.allowNoIndexes()));
    }

    /** OpenSearch takes a point in time of nothing for an error, and does not say so well where there are several patterns. */
    private boolean isUnopened(String call, String outcome) {
        return call.equals("stream")
                && client.info().distribution() == Distribution.OPENSEARCH
                && outcome.contains("invalid id: [null]");
    }

    private long count(String indexes, SearchOptions options) {
        return client.documents(Article_.DOCUMENT.over(indexes)).count(Query.matchAll(), options);
    }

    private Map<String, Callable<?>> calls(String indexes, SearchOptions options) {
        DocumentOperations<Article, String> articles = client.documents(Article_.DOCUMENT.over(indexes));
        Search<Article> all = Search.of(articles.type()).options(options);
        Map<String, Callable<?>> calls = new LinkedHashMap<>();
        calls.put("result", () -> articles.search(all).documents());
        calls.put("list", () -> articles.list(all));
        calls.put("page", () -> articles.page(all, PageRequest.first(5)).content());
        calls.put(
                "cursor page",
                () -> articles.cursorPage(all.sort(Article_.words.asc()), PageRequest.first(5))
                        .content());
        calls.put("stream", () -> {
            try (Stream<Article> stream = articles.stream(all)) {
                return stream.toList();
            }
        });
        calls.put("count", () -> articles.count(Query.matchAll(), options));
        calls.put("exists", () -> articles.anyMatch(Query.matchAll(), options));
        calls.put(
                "list later",
                () -> client.async().documents(articles.type()).list(all).get());
        calls.put(
                "count later",
                () -> client.async()
                        .documents(articles.type())
                        .count(Query.matchAll(), options)
                        .get());
        return calls;
    }

    private static String outcome(Callable<?> call) throws Exception {
        try {
            return "answer: " + call.call();
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause());
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    /** An index with one article. */
    private void create(String index, String setting) {
        client.execute(
                Request.put(RequestPath.of(index)),
                new RawJson("{\"settings\":{" + setting + "\"number_of_shards\":1,\"number_of_replicas\":0},"
                        + "\"mappings\":{\"properties\":{\"id\":{\"type\":\"keyword\"}}}}"));
        client.execute(
                Request.put(RequestPath.of(index, "_doc", index)).withParameter("refresh", "true"),
                new RawJson("{\"id\":\"" + index + "\",\"words\":1}"));
    }
}
