package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no server would give is refused before a request is sent, and no result is cut short without a word. */
class RefusedResultsTest {

    private static final Search<Article> SEARCH = Search.of(Article_.DOCUMENT);

    private record Refused(
            String name,
            Function<DocumentOperations<Article, String>, ?> blocking,
            Function<AsyncDocumentOperations<Article, String>, CompletableFuture<?>> later,
            String help) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Refused> refused() {
        return Stream.of(
                page("the page after the last", PageRequest.of(1000, 10), "CursorPage or a stream"),
                page("a page half behind the end", PageRequest.of(1, 6000), "CursorPage or a stream"),
                page("a page of numbers that overflow", PageRequest.of(Integer.MAX_VALUE, 10_000), "CursorPage"),
                page("a cursor for a page by number", PageRequest.after("x", 10), "CursorPage"),
                page(
                        "a page by number in a point in time",
                        PageRequest.first(1).inPointInTime(Duration.ofMinutes(1)),
                        "CursorPage"),
                search(
                        "a deep offset",
                        SEARCH.from(9_995).size(10),
                        "CursorPage, with searchAfter(...), or with a stream"),
                search("too many hits", SEARCH.size(10_001), "CursorPage"),
                cursorPage("a number for a page by cursor", PageRequest.of(1, 10), "PageRequest.first(10)"),
                cursorPage("no cursor", PageRequest.after("none", 10), "damaged"));
    }

    private static Refused page(String name, PageRequest page, String help) {
        return new Refused(
                name, articles -> articles.page(SEARCH, page), articles -> articles.page(SEARCH, page), help);
    }

    private static Refused cursorPage(String name, PageRequest page, String help) {
        return new Refused(
                name,
                articles -> articles.cursorPage(SEARCH, page),
                articles -> articles.cursorPage(SEARCH, page),
                help);
    }

    private static Refused search(String name, Search<Article> search, String help) {
        return new Refused(name, articles -> articles.search(search), articles -> articles.search(search), help);
    }

    @ParameterizedTest
    @MethodSource
    void refused(Refused call) {
        try (StubServer server = new StubServer(request -> new Answer(200, "{}"));
                SearchClient client = server.connect()) {
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class, () -> call.blocking().apply(client.documents(Article_.DOCUMENT)));
            assertTrue(e.getMessage().contains(call.help()), e.getMessage());
            ExecutionException later = assertThrows(
                    ExecutionException.class,
                    () -> call.later()
                            .apply(client.async().documents(Article_.DOCUMENT))
                            .get());
            assertInstanceOf(IllegalArgumentException.class, later.getCause());
            assertEquals(List.of(), server.received());
        }
    }

    /** The number of matches that the first answer tells is enough to know. */
    @Test
    void aListThatWouldBeTooLong() {
        try (StubServer server = new StubServer(request -> hits(4));
                SearchClient client = SearchClient.builder()
                        .nodes(server.address())
                        .results(ResultSettings.standard().withLongestList(3))
                        .build()) {
            TooManyMatchesException e = assertThrows(
                    TooManyMatchesException.class,
                    () -> client.documents(Article_.DOCUMENT).list(SEARCH));
            assertTrue(e.getMessage().startsWith("More than 3 documents of articles match"), e.getMessage());
            assertTrue(e.getMessage().contains("Stream") && e.getMessage().contains("CursorPage"), e.getMessage());
            ExecutionException later = assertThrows(
                    ExecutionException.class,
                    () -> client.async()
                            .documents(Article_.DOCUMENT)
                            .list(SEARCH)
                            .get());
            assertInstanceOf(TooManyMatchesException.class, later.getCause());
            assertEquals(2, server.received().size());
            assertTrue(server.received().get(0).body().contains("\"track_total_hits\":4"));
        }
        assertThrows(
                IllegalArgumentException.class, () -> ResultSettings.standard().withLongestList(0));
    }

    @Test
    void aListOfAsManyAsItHolds() {
        for (int longest : List.of(3, Integer.MAX_VALUE)) {
            try (StubServer server = new StubServer(request -> hits(3));
                    SearchClient client = SearchClient.builder()
                            .nodes(server.address())
                            .results(ResultSettings.standard().withLongestList(longest))
                            .build()) {
                assertEquals(3, client.documents(Article_.DOCUMENT).list(SEARCH).size());
            }
        }
    }

    private static Answer hits(int number) {
        String hits = IntStream.range(0, number)
                .mapToObj(id -> "{\"_id\":\"" + id + "\",\"_source\":{},\"sort\":[" + id + "]}")
                .collect(Collectors.joining(","));
        return new Answer(200, "{\"hits\":{\"total\":{\"value\":" + number + "},\"hits\":[" + hits + "]}}");
    }
}
