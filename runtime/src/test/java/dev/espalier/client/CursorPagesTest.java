package dev.espalier.client;

import static com.acme.Articles.article;
import static com.acme.Articles.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article.Comment;
import com.acme.Article_;
import dev.espalier.ArticleIndex;
import dev.espalier.OpenContexts;
import dev.espalier.query.Query;
import dev.espalier.query.Sort;
import dev.espalier.search.CursorKey;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages by cursors there and back, on real servers, in points in time and without. */
@EverySearchServer
class CursorPagesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private ArticleIndex index;
    private DocumentOperations<Article, String> articles;
    private Search<Article> all;
    private OpenContexts contexts;

    @BeforeEach
    void createIndex(SearchCluster cluster) {
        index = ArticleIndex.createdOn(cluster);
        articles = index.articles();
        all = Search.of(index.type());
        contexts = new OpenContexts(index.client(), index.type().index());
    }

    @AfterEach
    void deleteIndex() {
        index.close();
    }

    /** Equal values, absent ones and several of them, in fields of all kinds, nested ones too, and scores. */
    @Test
    void comeInOneOrderThereAndBack() {
        index.hold(IntStream.range(0, 23).mapToObj(CursorPagesTest::varied).toList());
        List<Search<Article>> searches = List.of(
                all,
                all.query(Article_.content.match("trees old")),
                all.sort(Article_.published.asc()),
                all.sort(Article_.published.desc().missingFirst()),
                all.sort(Article_.rating.asc().missingFirst(), Article_.featured.asc()),
                all.sort(Article_.rating.desc()),
                all.sort(Article_.tags.asc()),
                all.sort(Article_.tags.desc().missingLast(), Article_.words.desc()),
                all.sort(Article_.level.desc(), Article_.updated.asc()),
                all.sort(Article_.comments.stars.asc()),
                all.sort(Article_.comments.stars.desc().mode(Sort.Mode.AVG)),
                all.query(Article_.content.match("trees old")).sort(Sort.score(), Article_.words.desc()),
                all.query(Article_.words.atLeast(3)).sort(Article_.id.desc()));
        for (Search<Article> search : searches) {
            List<String> expected =
                    articles.list(search).stream().map(Article::id).toList();
            thereAndBack(expected, search, PageRequest.first(5));
            thereAndBack(expected, search, PageRequest.first(5).inPointInTime(MINUTE));
        }
        assertEquals(0, contexts.open());
    }

    private void thereAndBack(List<String> expected, Search<Article> search, PageRequest first) {
        List<String> seen = new ArrayList<>();
        CursorPage<Article> page = articles.cursorPage(search, first);
        assertFalse(page.hasPrevious());
        seen.addAll(ids(page));
        while (page.hasNext()) {
            page = articles.cursorPage(search, page.next().orElseThrow());
            seen.addAll(ids(page));
        }
        assertEquals(expected, seen, () -> search + " " + first);

        List<String> back = new ArrayList<>(reversed(ids(page)));
        while (page.hasPrevious()) {
            page = articles.cursorPage(search, page.previous().orElseThrow());
            back.addAll(reversed(ids(page)));
        }
        assertEquals(reversed(expected), back, () -> "back: " + search + " " + first);
        if (page.hasNext()) {
            CursorPage<Article> again = articles.cursorPage(search, page.next().orElseThrow());
            int end = expected.indexOf(back.get(back.size() - 1)) + ids(page).size();
            assertEquals(expected.get(end), again.content().get(0).id(), "and forth again");
            again.cursor().ifPresent(articles::closeCursor);
        }
    }

    private static Article varied(int number) {
        LocalDate published = LocalDate.of(2026, 1, 1 + number % 3);
        List<Comment> comments = IntStream.range(0, number % 4)
                .mapToObj(star -> new Comment("Bob", "Fine", (number + star) % 5))
                .toList();
        List<String> tags = IntStream.range(0, number % 3)
                .mapToObj(tag -> "t" + (number * (tag + 1)) % 7)
                .toList();
        return new Article(
                String.format("v%02d", number),
                "Title",
                "Trees grow " + "old ".repeat(number % 3),
                tags,
                number % 2 == 0 ? Article.Level.ADVANCED : Article.Level.BEGINNER,
                number % 6,
                number % 5 == 0 ? null : 0.1 * (number % 4),
                number % 2 == 1,
                published,
                Instant.ofEpochMilli(-1_000L + number % 5),
                new Article.Author("Ada", ""),
                comments,
                null);
    }

    @Test
    void seeTheStateOfTheFirstPage() {
        index.hold(numbered(0, 30, "tag"));
        Search<Article> ordered = all.sort(Article_.published.asc());
        List<String> seen = new ArrayList<>();
        CursorPage<Article> page =
                articles.cursorPage(ordered, PageRequest.first(7).inPointInTime(MINUTE));
        assertEquals(1, contexts.open());
        while (page.hasNext()) {
            seen.addAll(ids(page));
            index.hold(List.of(article("z" + seen.size())));
            articles.deleteById("a00029");
            page = articles.cursorPage(ordered, PageRequest.after(page.cursor().orElseThrow(), 7));
        }
        seen.addAll(ids(page));
        assertEquals(numbered(0, 30, "tag").stream().map(Article::id).toList(), seen);
        assertEquals(0, contexts.open(), "the last page closes it");

        articles.refresh();
        CursorPage<Article> back = articles.cursorPage(ordered, page.previous().orElseThrow());
        assertEquals(1, contexts.open(), "another one");
        assertTrue(ids(back).contains("a00027"));
        articles.closeCursor(back.cursor().orElseThrow());
        assertEquals(0, contexts.open());
    }

    @Test
    void closeWhatNobodyCanGoOnWith() {
        index.hold(numbered(0, 3, "tag"));
        PageRequest request = PageRequest.first(3).inPointInTime(MINUTE);
        assertFalse(articles.cursorPage(all, request).hasNext());
        Search<Article> broken = all.extra("no_such_member", "1");
        assertThrows(RuntimeException.class, () -> articles.cursorPage(broken, request));
        assertEquals(0, contexts.open());
        // and the same without blocking
        AsyncDocumentOperations<Article, String> later = index.client().async().documents(index.type());
        assertFalse(later.cursorPage(all, request).join().hasNext());
        assertThrows(
                ExecutionException.class,
                () -> later.cursorPage(broken, request).get());
        contexts.awaitNone();
        CursorPage<Article> page = later.cursorPage(all, PageRequest.first(1).inPointInTime(MINUTE))
                .join();
        assertEquals(1, contexts.open());
        page = later.cursorPage(all, page.next().orElseThrow()).join();
        assertEquals(List.of("a00001"), ids(page));
        later.closeCursor(page.cursor().orElseThrow()).join();
        assertEquals(0, contexts.open());
    }

    @Test
    void sayWhatToDoWhenThePointInTimeIsGone() {
        index.hold(numbered(0, 3, "tag"));
        CursorPage<Article> page = articles.cursorPage(all, PageRequest.first(2).inPointInTime(MINUTE));
        articles.closeCursor(page.cursor().orElseThrow());
        PageRequest next = page.next().orElseThrow();
        ExpiredPointInTimeException e =
                assertThrows(ExpiredPointInTimeException.class, () -> articles.cursorPage(all, next));
        assertTrue(e.getMessage().contains("no page was read for 1m"), e.getMessage());
        assertTrue(e.getMessage().contains("PageRequest.first(2).inPointInTime(...)"), e.getMessage());
        ExecutionException later = assertThrows(
                ExecutionException.class,
                () -> index.client()
                        .async()
                        .documents(index.type())
                        .cursorPage(all, next)
                        .get());
        assertInstanceOf(ExpiredPointInTimeException.class, later.getCause());
        articles.closeCursor(page.cursor().orElseThrow());
    }

    @Test
    void areUnderstoodByClientsWithTheKeyAlone(SearchCluster cluster) {
        index.hold(numbered(0, 3, "tag"));
        Function<@Nullable CursorKey, SearchClient> clients = key -> SearchClient.builder()
                .nodes(cluster.addresses().stream().map(URI::toString).toArray(String[]::new))
                .results(ResultSettings.standard().withCursorKey(key == null ? CursorKey.none() : key))
                .build();
        CursorKey key = CursorKey.of(new byte[32]);
        try (SearchClient one = clients.apply(key);
                SearchClient other = clients.apply(key);
                SearchClient stranger = clients.apply(CursorKey.of("another secret key".getBytes()))) {
            PageRequest next = one.documents(index.type())
                    .cursorPage(all, PageRequest.first(2))
                    .next()
                    .orElseThrow();
            assertEquals(List.of("a00002"), ids(other.documents(index.type()).cursorPage(all, next)));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> stranger.documents(index.type()).cursorPage(all, next));
            assertThrows(IllegalArgumentException.class, () -> articles.cursorPage(all.query(Query.matchAll()), next));
        }
    }

    private static List<String> ids(CursorPage<Article> page) {
        return page.content().stream().map(Article::id).toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.reverse(other);
        return other;
    }
}
