package dev.espalier.client;

import static com.acme.Articles.article;
import static com.acme.Articles.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.ArticleIndex;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.search.Total;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EverySearchServer
class MatchReaderTest {

    private ArticleIndex index;
    private DocumentOperations<Article, String> articles;
    private Search<Article> all;

    @BeforeEach
    void createIndex(SearchCluster cluster) {
        index = ArticleIndex.createdOn(cluster);
        articles = index.articles();
        all = Search.of(index.type());
    }

    @AfterEach
    void deleteIndex() {
        index.close();
    }

    @Test
    void listsEveryMatchInOrder() {
        index.hold(numbered(0, 2500, "tag"));
        index.hold(List.of(article("other")));
        // many documents with one value, so that the order alone does not tell them apart
        List<Article> found = articles.list(
                all.query(Article_.tags.is("tag")).sort(Article_.published.desc(), Article_.words.desc()));
        assertEquals(
                IntStream.range(0, 2500).mapToObj(n -> 2499 - n).toList(),
                found.stream().map(Article::words).toList());
        assertEquals(
                2500, ids(articles.list(all.query(Article_.tags.is("tag")))).size());
        assertEquals(2501, new HashSet<>(ids(articles.list(all.query(Article_.content.match("trees"))))).size());
        assertEquals(List.of(), articles.list(all.query(Article_.tags.is("none"))));
    }

    /** OpenSearch loses them where a search with {@code search_after} does not say that they are the last ones. */
    @Test
    void listsAndStreamsDocumentsWithoutAValue() {
        index.hold(IntStream.range(0, 1500)
                .mapToObj(number -> new Article(
                        String.format("a%04d", number),
                        "",
                        "",
                        List.of(),
                        null,
                        number,
                        number < 400 ? 0.5 : null,
                        false,
                        null,
                        null,
                        null,
                        List.of(),
                        null))
                .toList());
        for (Search<Article> search : List.of(all.sort(Article_.rating.desc()), all.sort(Article_.rating.asc()))) {
            assertEquals(1500, articles.list(search).size());
            try (Stream<Article> stream = articles.stream(search)) {
                assertEquals(1500, stream.map(Article::id).distinct().count());
            }
        }
    }

    @Test
    void listsExactlyAThousand() {
        index.hold(numbered(0, 1000, "tag"));
        assertEquals(1000, articles.list(all).size());
    }

    @Test
    void listsStreamsAndPagesDocumentsWhoseIdsWereAssigned() {
        DocumentType<Article, String> generated = ArticleIndex.builder(
                        index.type().index(), index.type().definition())
                .generatedId()
                .build();
        DocumentOperations<Article, String> operations = index.client().documents(generated);
        operations
                .saveAll(IntStream.range(0, 1500)
                        .mapToObj(number -> article(null, List.of("tag"), number))
                        .toList())
                .orThrow();
        operations.refresh();
        Search<Article> search = Search.of(generated).sort(Article_.published.asc());
        assertEquals(1500, new HashSet<>(ids(operations.list(search))).size());
        try (Stream<Article> stream = operations.stream(search)) {
            assertEquals(1500, stream.map(Article::id).distinct().count());
        }
        CursorPage<Article> page = operations.cursorPage(search, PageRequest.first(800));
        assertEquals(800, page.content().size());
        assertEquals(
                700,
                operations
                        .cursorPage(search, page.next().orElseThrow())
                        .content()
                        .size());
    }

    @Test
    void refusesAListOfMoreThanTenThousand() {
        index.hold(numbered(0, 10_001, "tag"));
        TooManyMatchesException e = assertThrows(TooManyMatchesException.class, () -> articles.list(all));
        assertEquals(
                "More than 10000 documents of " + index.type().index() + " match; a list holds no more. Return a Stream"
                        + " to read them all, a CursorPage to read them page by page, or narrow the query; ResultSettings"
                        + " of the client allow longer lists.",
                e.getMessage());
        articles.deleteById("a00000");
        articles.refresh();
        assertEquals(10_000, articles.list(all).size());
    }

    @Test
    void pagesByNumber() {
        index.hold(numbered(0, 25, "tag"));
        Search<Article> ordered = all.sort(Article_.words.asc());
        Page<Article> page = articles.page(ordered, PageRequest.of(1, 10));
        assertEquals(
                IntStream.range(10, 20).boxed().toList(),
                page.content().stream().map(Article::words).toList());
        assertEquals(new Total(25, true), page.total());
        assertTrue(page.hasNext());
        Page<Article> last = articles.page(ordered, page.next());
        assertEquals(5, last.content().size());
        assertFalse(last.hasNext());
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> articles.page(ordered, PageRequest.of(1000, 10)));
        assertTrue(e.getMessage().contains("CursorPage"), e.getMessage());
    }

    @Test
    void followsCursorsWithoutLossOrRepetitionWhileDocumentsAreAdded() {
        index.hold(numbered(0, 500, "tag"));
        Search<Article> ordered = all.sort(Article_.published.asc());
        List<String> seen = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(70));
        int added = 1000;
        while (next.isPresent()) {
            CursorPage<Article> page = articles.cursorPage(ordered, next.get());
            page.content().forEach(article -> seen.add(article.id()));
            // before and behind the place that has been reached
            index.hold(List.of(article("0" + added++), article("z" + added++)));
            next = page.cursor().map(cursor -> PageRequest.after(cursor, 70));
        }
        assertEquals(new HashSet<>(seen).size(), seen.size());
        assertTrue(seen.containsAll(ids(numbered(0, 500, "tag"))));
        assertTrue(seen.size() > 500, "documents behind the place that was reached are seen");
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        index.hold(numbered(0, 5, "tag"));
        String cursor = articles.cursorPage(all, PageRequest.first(2)).cursor().orElseThrow();
        assertThrows(
                IllegalArgumentException.class,
                () -> articles.cursorPage(all.query(Article_.tags.is("x")), PageRequest.after(cursor, 2)));
    }

    @Test
    void streamsTheStateInWhichItWasOpenedAndClosesIt() {
        index.hold(numbered(0, 2500, "tag"));
        assertEquals(0, openPointsInTime());
        try (Stream<Article> stream = articles.stream(all.sort(Article_.words.asc()))) {
            Iterator<Article> iterator = stream.iterator();
            assertEquals(0, iterator.next().words());
            assertEquals(1, openPointsInTime());
            index.hold(numbered(2500, 2600, "tag"));
            for (int words = 1; words < 2500; words++) {
                assertEquals(words, iterator.next().words());
            }
            assertFalse(iterator.hasNext());
            assertEquals(0, openPointsInTime());
        }
    }

    @Test
    void sendsNothingBeforeAStreamIsRead() {
        articles.stream(all).close();
        assertEquals(0, openPointsInTime());
    }

    @Test
    void anAbandonedStreamIsEndedByClose() {
        index.hold(numbered(0, 1500, "tag"));
        try (Stream<Article> stream = articles.stream(all)) {
            assertEquals("a00000", stream.findFirst().orElseThrow().id());
            assertEquals(1, openPointsInTime());
        }
        assertEquals(0, openPointsInTime());
    }

    @Test
    void aFailingSearchEndsTheStream() {
        index.hold(numbered(0, 3, "tag"));
        Stream<Article> stream = articles.stream(all.extra("no_such_member", "1"));
        assertThrows(ResponseException.class, stream::toList);
        assertEquals(0, openPointsInTime());
    }

    /** The contexts that searches hold open in this test's index. */
    private int openPointsInTime() {
        Request request = Request.get(RequestPath.of(index.type().index(), "_stats", "search"))
                .withParameter("filter_path", "_all.total.search.open_contexts");
        String answer =
                new String(index.client().transport().execute(request, ResponseReader.bytes()), StandardCharsets.UTF_8);
        return Integer.parseInt(answer.replaceAll("\\D+", ""));
    }

    private static List<String> ids(List<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }
}
