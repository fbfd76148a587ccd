package dev.espalier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.query.AggregationResults;
import dev.espalier.query.Query;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorPageTest {

    private static final Search<Article> SEARCH =
            Search.of(Article_.DOCUMENT).query(Article_.tags.is("a")).sort(Article_.published.desc());
    private static final PageRequest FIRST = PageRequest.first(2);

    @Test
    void asksForOneHitMoreInAUniqueOrder() {
        Search<Article> search = CursorPage.search(SEARCH.from(5).size(7), FIRST);
        assertEquals(0, search.from());
        assertEquals(3, search.size());
        assertEquals(List.of(Article_.published.desc(), Article_.id.asc()), search.sort());
    }

    @Test
    void goesOnBehindTheLastDocumentOfThePage() {
        CursorPage<Article> page = page(FIRST, "1", "2", "3");
        assertEquals(List.of("1", "2"), page.content().stream().map(Article::id).toList());
        assertTrue(page.hasNext());
        PageRequest next = page.next().orElseThrow();
        assertEquals(2, next.size());
        assertEquals(page.cursor().orElseThrow(), next.cursor());
        assertEquals(
                new SortValues(List.of(2L, "2")),
                CursorPage.search(SEARCH, next).searchAfter());
    }

    @Test
    void endsWhereNoHitIsLeftOver() {
        for (CursorPage<Article> page : List.of(page(FIRST, "1", "2"), page(FIRST, "1"), page(FIRST))) {
            assertFalse(page.hasNext());
            assertEquals(Optional.empty(), page.next());
            assertEquals(Optional.empty(), page.cursor());
        }
    }

    @Test
    void cannotLookAheadAtTheLargestSize() {
        PageRequest request = PageRequest.first(10_000);
        Search<Article> search = CursorPage.search(SEARCH, request);
        assertEquals(10_000, search.size());
        String[] ids = IntStream.range(0, 10_000).mapToObj(Integer::toString).toArray(String[]::new);
        assertTrue(page(request, ids).hasNext());
        assertFalse(page(request, Arrays.copyOf(ids, 9_999)).hasNext());
    }

    @Test
    void refusesPagesByNumber() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> CursorPage.search(SEARCH, PageRequest.of(3, 20)));
        assertTrue(e.getMessage().contains("PageRequest.first(20)"), e.getMessage());
    }

    static Stream<List<@Nullable Object>> places() {
        return Stream.of(
                List.of("a"),
                List.of(""),
                List.of("\uD83C\uDF33\"\n\0"),
                List.of(Long.MIN_VALUE, Long.MAX_VALUE),
                List.of(0.1, -0.0, 1e300, Double.MIN_VALUE),
                List.of(new BigInteger("18446744073709551615")),
                Arrays.asList(null, true, false, "x"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void keepsThePlaceInAUrlSafeToken(List<@Nullable Object> values) {
        SortValues place = new SortValues(values);
        String cursor = Cursor.of(place, SEARCH);
        assertTrue(cursor.matches("[A-Za-z0-9_-]+"), cursor);
        assertEquals(place, Cursor.parse(cursor, SEARCH));
    }

    static Stream<Search<Article>> otherSearches() {
        return Stream.of(
                SEARCH.query(Article_.tags.is("b")),
                SEARCH.query(Query.matchAll()),
                SEARCH.filter(Article_.featured.isTrue()),
                SEARCH.postFilter(Article_.featured.isTrue()),
                SEARCH.sort(Article_.published.asc()),
                SEARCH.sort(List.of()));
    }

    @ParameterizedTest
    @MethodSource("otherSearches")
    void refusesTheCursorOfAnotherSearch(Search<Article> other) {
        String cursor = page(FIRST, "1", "2", "3").cursor().orElseThrow();
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> CursorPage.search(other, PageRequest.after(cursor, 2)));
        assertTrue(e.getMessage().startsWith("The cursor is of another search"), e.getMessage());
    }

    @Test
    void takesTheCursorForAnotherSizeOfPage() {
        String cursor = page(FIRST, "1", "2", "3").cursor().orElseThrow();
        assertEquals(
                51, CursorPage.search(SEARCH, PageRequest.after(cursor, 50)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "AQ", "not base64!", "AQAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesWhatIsNoCursor(String cursor) {
        assertDamaged(cursor);
    }

    /** Any one character changed, left out or added. */
    @Test
    void refusesADamagedCursor() {
        String cursor = page(FIRST, "1", "2", "3").cursor().orElseThrow();
        Random random = new Random(6);
        for (int i = 0; i < cursor.length(); i++) {
            char other = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".charAt(random.nextInt(64));
            if (other != cursor.charAt(i)) {
                assertDamaged(cursor.substring(0, i) + other + cursor.substring(i + 1));
            }
            assertDamaged(cursor.substring(0, i) + cursor.substring(i + 1));
            assertDamaged(cursor.substring(0, i) + "=" + cursor.substring(i));
        }
    }

    private static void assertDamaged(String cursor) {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> CursorPage.search(SEARCH, PageRequest.after(cursor, 2)), cursor);
        assertTrue(e.getMessage().startsWith("The cursor is damaged"), e.getMessage());
    }

    private static CursorPage<Article> page(PageRequest request, String... ids) {
        List<Hit<Article>> hits = new ArrayList<>();
        for (String id : ids) {
            hits.add(new Hit<>(
                    "articles-000001",
                    id,
                    OptionalDouble.empty(),
                    article(id),
                    new SortValues(List.of((long) hits.size() + 1, id))));
        }
        SearchResult<Article> result = new SearchResult<>(
                hits,
                new Total(ids.length, true),
                Duration.ZERO,
                false,
                Shards.UNKNOWN,
                OptionalDouble.empty(),
                AggregationResults.none(),
                Optional.empty());
        return CursorPage.of(CursorPage.search(SEARCH, request), request, result);
    }

    private static Article article(String id) {
        return new Article(id, "", "", List.of(), null, 0, null, false, null, null, null, null, null);
    }
}
