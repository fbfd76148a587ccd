package dev.espalier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.query.AggregationResults;
import dev.espalier.query.Query;
import dev.espalier.query.Sort;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
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
    private static final byte[] SECRET = "sixteen letters, or more".getBytes(StandardCharsets.UTF_8);
    private static final CursorKey KEY = CursorKey.of(SECRET);

    @Test
    void asksForOneHitMoreInAUniqueOrder() {
        Search<Article> search = search(SEARCH.from(5).size(7), FIRST);
        assertEquals(0, search.from());
        assertEquals(3, search.size());
        assertEquals(List.of(Article_.published.desc().missingLast(), Article_.id.asc()), search.sort());
    }

    @Test
    void goesOnBehindTheLastDocumentOfThePage() {
        CursorPage<Article> page = page(FIRST, "1", "2", "3");
        assertEquals(List.of("1", "2"), page.content().stream().map(Article::id).toList());
        assertTrue(page.hasNext());
        PageRequest next = page.next().orElseThrow();
        assertEquals(2, next.size());
        assertEquals(page.cursor().orElseThrow(), next.cursor());
        assertEquals(new SortValues(List.of(2L, "2")), search(SEARCH, next).searchAfter());
    }

    @Test
    void goesBackInTheOppositeOrder() {
        PageRequest second = page(FIRST, "1", "2", "3").next().orElseThrow();
        CursorPage<Article> page = page(second, "3", "4");
        assertFalse(page.hasNext());
        PageRequest back = page.previous().orElseThrow();
        Search<Article> search = search(SEARCH, back);
        assertEquals(
                List.of(
                        Article_.published.asc().mode(Sort.Mode.MAX).missingFirst(),
                        Article_.id.desc().mode(Sort.Mode.MIN).missingFirst()),
                search.sort());
        assertEquals(new SortValues(List.of(1L, "3")), search.searchAfter());
        assertEquals(3, search.size());

        CursorPage<Article> before = page(back, "2", "1");
        assertEquals(
                List.of("1", "2"), before.content().stream().map(Article::id).toList());
        assertFalse(before.hasPrevious(), "no hit is left over");
        assertEquals(Optional.empty(), before.previousCursor());
        assertEquals(
                new SortValues(List.of(1L, "2")),
                search(SEARCH, before.next().orElseThrow()).searchAfter());
        assertTrue(page(back, "2", "1", "0").hasPrevious());
    }

    @Test
    void whoFindsNothingGoesOnFromTheEndWhereHeIs() {
        PageRequest second = page(FIRST, "1", "2", "3").next().orElseThrow();
        CursorPage<Article> nothingBehind = page(second);
        assertEquals(List.of(), nothingBehind.content());
        assertFalse(nothingBehind.hasNext());
        Search<Article> fromTheEnd = search(SEARCH, nothingBehind.previous().orElseThrow());
        assertEquals(
                Article_.published.asc().direction(), fromTheEnd.sort().get(0).direction());
        assertNull(fromTheEnd.searchAfter());
        assertFalse(page(nothingBehind.previous().orElseThrow(), "2", "1").hasNext(), "it ends with the last match");

        PageRequest back = page(second, "3").previous().orElseThrow();
        CursorPage<Article> nothingBefore = page(back);
        assertFalse(nothingBefore.hasPrevious());
        Search<Article> fromTheStart = search(SEARCH, nothingBefore.next().orElseThrow());
        assertEquals(search(SEARCH, FIRST).sort(), fromTheStart.sort());
        assertNull(fromTheStart.searchAfter());
    }

    @Test
    void carriesThePointInTimeUntilTheLastPage() {
        PageRequest first = FIRST.inPointInTime(Duration.ofMinutes(2));
        CursorSearch<Article> opening = CursorSearch.of(SEARCH, first, CursorKey.none());
        assertEquals(Duration.ofMinutes(2), opening.keepAlive());
        assertNull(opening.pointInTime());

        PageRequest next = opening.page(result("1", "2", "3"), "p1").next().orElseThrow();
        CursorSearch<Article> step = CursorSearch.of(SEARCH, next, CursorKey.none());
        assertEquals(Duration.ofMinutes(2), step.keepAlive());
        assertEquals("p1", step.pointInTime());
        assertEquals(Optional.of("p1"), CursorSearch.pointInTimeOf(next.cursor(), CursorKey.none()));
        assertEquals(
                Duration.ofMinutes(9),
                CursorSearch.of(SEARCH, next.inPointInTime(Duration.ofMinutes(9)), CursorKey.none())
                        .keepAlive());

        CursorPage<Article> last = step.page(result("3"), "p2");
        CursorSearch<Article> back = CursorSearch.of(SEARCH, last.previous().orElseThrow(), CursorKey.none());
        assertEquals(Duration.ofMinutes(2), back.keepAlive());
        assertNull(back.pointInTime(), "another one is opened");
        assertThrows(IllegalArgumentException.class, () -> FIRST.inPointInTime(Duration.ofNanos(999_999)));
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
        Search<Article> search = search(SEARCH, request);
        assertEquals(10_000, search.size());
        String[] ids = IntStream.range(0, 10_000).mapToObj(Integer::toString).toArray(String[]::new);
        assertTrue(page(request, ids).hasNext());
        assertFalse(page(request, Arrays.copyOf(ids, 9_999)).hasNext());
    }

    @Test
    void refusesPagesByNumber() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> search(SEARCH, PageRequest.of(3, 20)));
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
        for (CursorKey key : List.of(CursorKey.none(), KEY)) {
            for (Cursor cursor : List.of(
                    new Cursor(false, place, null),
                    new Cursor(true, place, new Snapshot(Duration.ofMillis(1), null)),
                    new Cursor(true, place, new Snapshot(Duration.ofDays(1), "cG9pbnQ=")))) {
                String token = cursor.token(SEARCH, key);
                assertTrue(token.matches("[A-Za-z0-9_-]+"), token);
                assertEquals(cursor, Cursor.parse(token, SEARCH, key));
            }
        }
    }

    static Stream<Search<Article>> otherSearches() {
        return Stream.of(
                SEARCH.query(Article_.tags.is("b")),
                SEARCH.query(Query.matchAll()),
                SEARCH.filter(Article_.featured.isTrue()),
                SEARCH.postFilter(Article_.featured.isTrue()),
                SEARCH.sort(Article_.published.asc()),
                SEARCH.sort(List.of()),
                SEARCH.routing("a"),
                SEARCH.extra("min_score", "1"));
    }

    @ParameterizedTest
    @MethodSource("otherSearches")
    void refusesTheCursorOfAnotherSearch(Search<Article> other) {
        String cursor = page(FIRST, "1", "2", "3").cursor().orElseThrow();
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> search(other, PageRequest.after(cursor, 2)));
        assertTrue(e.getMessage().startsWith("The cursor is of another search"), e.getMessage());
    }

    @Test
    void takesTheCursorForAnotherSizeOfPage() {
        String cursor = page(FIRST, "1", "2", "3").cursor().orElseThrow();
        assertEquals(51, search(SEARCH, PageRequest.after(cursor, 50)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "AQ", "not base64!", "AQAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesWhatIsNoCursor(String cursor) {
        assertDamaged(cursor);
    }

    /** Any one character changed, left out or added. */
    @Test
    void refusesADamagedCursor() {
        for (CursorKey key : List.of(CursorKey.none(), KEY)) {
            String cursor = new Cursor(false, new SortValues(List.of(1L, "1")), null).token(SEARCH, key);
            Random random = new Random(6);
            for (int i = 0; i < cursor.length(); i++) {
                char other =
                        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".charAt(random.nextInt(64));
                if (other != cursor.charAt(i)) {
                    assertDamaged(cursor.substring(0, i) + other + cursor.substring(i + 1), key);
                }
                assertDamaged(cursor.substring(0, i) + cursor.substring(i + 1), key);
                assertDamaged(cursor.substring(0, i) + "=" + cursor.substring(i), key);
            }
            assertDamaged(cursor + "=", key);
        }
    }

    @Test
    void whoHasNoKeyMakesNoCursor() {
        Cursor cursor = new Cursor(false, new SortValues(List.of(1L, "1")), null);
        assertDamaged(cursor.token(SEARCH, CursorKey.none()), KEY);
        assertDamaged(cursor.token(SEARCH, CursorKey.of(new byte[16])), KEY);
        assertDamaged(cursor.token(SEARCH, KEY), CursorKey.none());

        // the key is changed: old cursors are accepted for a while, new ones are made with the new key
        CursorKey changed = CursorKey.of(new byte[16]).accepting(SECRET);
        assertEquals(cursor, Cursor.parse(cursor.token(SEARCH, KEY), SEARCH, changed));
        assertEquals(cursor.token(SEARCH, CursorKey.of(new byte[16])), cursor.token(SEARCH, changed));
    }

    @Test
    void keysAreLongAndStaySecret() {
        assertThrows(IllegalArgumentException.class, () -> CursorKey.of(new byte[15]));
        assertThrows(IllegalArgumentException.class, () -> KEY.accepting(new byte[0]));
        assertThrows(IllegalStateException.class, () -> CursorKey.none().accepting(SECRET));
        assertEquals("a key, no key", KEY + ", " + CursorKey.none());
    }

    private static void assertDamaged(String cursor) {
        assertDamaged(cursor, CursorKey.none());
    }

    private static void assertDamaged(String cursor, CursorKey key) {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> CursorSearch.of(SEARCH, PageRequest.after(cursor, 2), key),
                cursor);
        assertTrue(e.getMessage().startsWith("The cursor is damaged"), e.getMessage());
    }

    private static Search<Article> search(Search<Article> search, PageRequest request) {
        return CursorSearch.of(search, request, CursorKey.none()).search();
    }

    private static CursorPage<Article> page(PageRequest request, String... ids) {
        return CursorSearch.of(SEARCH, request, CursorKey.none()).page(result(ids), null);
    }

    private static SearchResult<Article> result(String... ids) {
        List<Hit<Article>> hits = new ArrayList<>();
        for (String id : ids) {
            hits.add(new Hit<>(
                    "articles-000001",
                    id,
                    OptionalDouble.empty(),
                    article(id),
                    new SortValues(List.of((long) hits.size() + 1, id))));
        }
        return new SearchResult<>(
                hits,
                new Total(ids.length, true),
                Duration.ZERO,
                false,
                Shards.UNKNOWN,
                OptionalDouble.empty(),
                AggregationResults.none(),
                Optional.empty());
    }

    private static Article article(String id) {
        return new Article(id, "", "", List.of(), null, 0, null, false, null, null, null, null, null);
    }
}
