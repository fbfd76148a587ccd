package dev.espalier.samples.articles;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.NoMatchException;
import dev.espalier.client.SearchClient;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Hit;
import dev.espalier.search.Limit;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.value.Distance;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.GeoShape;
import dev.espalier.value.Range;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Query methods mean on servers what their names say. */
@EverySearchServer
class QueryMethodsTest {

    private static final GeoPoint VIENNA = GeoPoint.of(48.2083, 16.3731);
    private static final GeoPoint GRAZ = GeoPoint.of(47.0707, 15.4395);

    private static final List<Novel> NOVELS = List.of(
            new Novel(
                    "1",
                    "The Trial",
                    List.of("Classic", "law"),
                    "Schmiede",
                    280,
                    VIENNA,
                    Range.closed(16, 99),
                    List.of(new Novel.Review("Bob", 5), new Novel.Review("eve", 1))),
            new Novel(
                    "2",
                    "the castle",
                    List.of("classic", "Classics"),
                    "Wolff",
                    400,
                    GRAZ,
                    Range.atLeast(14),
                    List.of(new Novel.Review("BOB", 2))),
            new Novel("3", "A.I. (100 % trial?)", List.of("C*", "a.b"), "", 90, null, Range.closed(3, 9), List.of()),
            new Novel("4", "", List.of(), null, 90, null, null, List.of()));

    private SearchClient client;
    private NovelRepository novels;

    @BeforeEach
    void hold(SearchCluster cluster) {
        client = SearchClient.connect(cluster.address(0).toString());
        client.indexes().ensure(Novel_.DOCUMENT);
        novels = new NovelRepository_Impl(client);
        novels.saveAll(NOVELS).orThrow();
        novels.refresh();
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void compareAsTheirNamesSay() {
        assertAll(
                finds("1", novels.findByTags("Classic")),
                finds("1 2", novels.findByTagsIgnoreCase("CLASSIC")),
                finds("3 4", novels.findByTagsNotIgnoreCase("CLASSIC")),
                finds("3", novels.findByTagsIgnoreCase("c*")),
                finds("1 3", novels.findByTagsInIgnoreCase(List.of("LAW", "A.B"))),
                finds("", novels.findByTagsInIgnoreCase(List.of())),
                finds("2 4", novels.findByTagsNotInIgnoreCase("LAW", "A.B")),
                finds("1 2", novels.findByTitleStartingWithIgnoreCase("THE ")),
                finds("1 3", novels.findByTitleContainingIgnoreCase("Trial")),
                finds("3", novels.findByTitleContainingIgnoreCase("TRIAL?")),
                finds("2", novels.findByTitleLikeIgnoreCase("THE%CASTL_")),
                finds("2", novels.findByTagsRegex("[a-z]lassic")),
                finds("1 2", novels.findByTagsRegexIgnoreCase("CLA(SS|X)IC")),
                finds("3", novels.findByTagsRegex("a\\.b")),
                finds("1 2", novels.findByTagsFuzzy("Clasic")),
                finds("1 3", novels.findByTitleFuzzy("trail")),
                finds("3", novels.findByPublisherEmpty()),
                finds("1 2", novels.findByPublisherNotEmpty()),
                finds("4", novels.findByTagsEmpty()),
                finds("1 2", novels.findByReviewsNotEmpty()),
                finds("1", novels.findByReviewsAuthorIgnoreCaseAndReviewsStarsGreaterThan("bob", 3)),
                finds("", novels.findByReviewsAuthorIgnoreCaseAndReviewsStarsGreaterThan("EVE", 3)),
                finds("2 3 4", novels.findByPublisherAndTagsOrPagesLessThanAllIgnoreCase("WOLFF", "CLASSIC", 100)));
    }

    @Test
    void askElementsOfNestedPropertiesTogetherOrEachByItself() {
        assertAll(
                finds("", novels.findByReviewsAuthorIgnoreCaseAndReviewsStarsGreaterThan("EVE", 3)),
                finds("1", novels.getByReviewsAuthorIgnoreCaseAndReviewsStarsGreaterThan("EVE", 3)));
    }

    @Test
    void orderByTheElementsThatCount() {
        assertEquals("2 1", ids(novels.findByPagesGreaterThanOrderByReviewsStarsDesc(100)));
        assertEquals("2 1", ids(novels.findByPagesGreaterThanOrderByReviewsStarsAsc(100)));
        CursorPage<Novel> byBob = novels.findAllByOrderByReviewsStarsAscIdDesc("Bob", PageRequest.first(2));
        assertEquals("1 4", ids(byBob.content()));
        assertEquals(
                "3 2",
                ids(novels.findAllByOrderByReviewsStarsAscIdDesc(
                                "Bob", byBob.next().orElseThrow())
                        .content()));
        assertEquals(
                "2 4 3 1",
                ids(novels.findAllByOrderByReviewsStarsAscIdDesc("BOB", PageRequest.first(9))
                        .content()));
    }

    @Test
    void markWhatMatchesAndReturnWhatIsAskedFor() {
        List<Hit<Novel>> hits = novels.searchByTitleMatches("castle trial").hits();
        assertEquals("3 1 2", hits.stream().map(Hit::id).collect(Collectors.joining(" ")));
        assertEquals(List.of("the <em>castle</em>"), hits.get(2).highlights(Novel_.title));
        assertEquals(List.of("A.I. (100 % <em>trial</em>?)"), hits.get(0).highlights(Novel_.title));
        assertEquals(List.of(), hits.get(0).highlights(Novel_.publisher));
        assertEquals(280, hits.get(1).document().pages());
        assertNull(hits.get(1).document().reviews());
    }

    @Test
    void compareWithPlacesAndRanges() {
        assertAll(
                finds("1", novels.findByPrintedAtNear(VIENNA, Distance.ofKilometers(20))),
                finds("1 2", novels.findByPrintedAtNear(VIENNA, Distance.ofKilometers(200))),
                finds(
                        "2",
                        novels.findByPrintedAtWithin(GeoShape.envelope(GeoPoint.of(47.5, 15), GeoPoint.of(46.5, 16)))),
                finds("1 2", novels.findByAgesContaining(16)),
                finds("1 2", novels.findByAgesOverlaps(Range.closed(10, 20))),
                finds("3", novels.findByAgesWithin(Range.closed(0, 20))),
                finds("2", novels.findByAgesCovers(Range.closed(14, 120))));
    }

    @Test
    void orderLimitAndPageAsCallersSay() {
        assertEquals("2 1", ids(novels.findAll(Novel_.pages.desc(), Limit.of(2))));
        assertEquals("3 1 2 4", ids(novels.findAllByOrderByPublisherAsc()));
        assertEquals(
                "4 3 1 2",
                ids(novels.findAll(PageRequest.first(10), List.of(Novel_.pages.asc(), Novel_.id.desc()))
                        .content()));
        assertEquals(2, novels.findByPages(90).length);
        Hit<Novel> hit = novels.findByTitle("the castle").orElseThrow();
        assertEquals("2", hit.id());
        assertEquals("2", hit.document().id());
    }

    @Test
    void searchAsOptionsSay() {
        SearchResult<Novel> result = novels.searchByPagesGreaterThan(
                50,
                SearchOptions.none()
                        .timeout(Duration.ofSeconds(30))
                        .trackTotalHits(2)
                        .requestCache(false)
                        .excludeSource(Novel_.tags)
                        .acceptPartialResults());
        assertEquals(4, result.hits().size());
        assertNull(result.documents().get(0).tags());
        assertEquals(
                280,
                novels
                        .searchByPagesGreaterThan(200, SearchOptions.none().includeSource(Novel_.pages))
                        .documents()
                        .stream()
                        .mapToInt(Novel::pages)
                        .min()
                        .orElseThrow());
        assertThrows(
                IllegalArgumentException.class,
                () -> client.documents(Novel_.DOCUMENT)
                        .count(Novel_.pages.is(90), SearchOptions.none().trackTotalHits(false)));
    }

    @Test
    void answerLater() throws Exception {
        assertEquals("2", ids(novels.findByPublisher("Wolff").get()));
        assertEquals(1, novels.countByPublisher("Wolff").toCompletableFuture().get());
        assertEquals("2", novels.findByTitleMatches("castle").get().id());
        ExecutionException none = assertThrows(
                ExecutionException.class,
                () -> novels.findByTitleMatches("nothing").get());
        assertInstanceOf(NoMatchException.class, none.getCause());
        assertTrue(none.getCause().getMessage().contains("novels/_search"));
    }

    @Test
    void publishMatchesAsTheyAreWanted() {
        Collected<Novel> all = new Collected<>(Long.MAX_VALUE);
        novels.findByPagesGreaterThanOrderByPages(100).subscribe(all);
        assertEquals("1 2", ids(all.end.join()));
        Collected<NovelRepository.Cover> covers = new Collected<>(2);
        novels.streamTop2CoversByPagesGreaterThanOrderByPagesDesc(0).subscribe(covers);
        assertEquals(
                List.of("the castle", "The Trial"),
                covers.end.join().stream().map(NovelRepository.Cover::title).toList());
    }

    /** What a publisher gave. */
    private static final class Collected<T> implements Flow.Subscriber<T> {

        private final long wanted;
        private final List<T> elements = new ArrayList<>();
        private final CompletableFuture<List<T>> end = new CompletableFuture<>();

        Collected(long wanted) {
            this.wanted = wanted;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(wanted);
        }

        @Override
        public void onNext(T element) {
            elements.add(element);
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(elements);
        }
    }

    @Test
    void readPartsOfDocuments() throws Exception {
        assertEquals(
                List.of(new NovelRepository.Cover("The Trial", "Schmiede")),
                novels.findCoversByTagsOrderByTitle("Classic"));
        CursorPage<NovelRepository.Cover> page = novels.findCoversByPages(90, PageRequest.first(1));
        assertEquals("", page.content().get(0).publisher());
        assertEquals(
                List.of(new NovelRepository.Cover("", null)),
                novels.findCoversByPages(90, page.next().orElseThrow()).content());
        assertEquals(
                new NovelRepository.Verdict(
                        "1", List.of(new NovelRepository.Verdict.Stars(5), new NovelRepository.Verdict.Stars(1))),
                novels.findVerdictById("1").get());
        try (Stream<NovelRepository.Weight> weights = novels.streamWeightsByPagesGreaterThan(200)) {
            assertEquals(
                    "The Trial 280 [5, 1], the castle 400 [2]",
                    weights.map(NovelRepository.Weight::line).sorted().collect(Collectors.joining(", ")));
        }
        assertEquals(1, novels.searchCoversByTitleMatches("castle").total().value());
    }

    @Test
    void countChangeAndDeleteByStatedQueries() throws Exception {
        assertEquals(2, novels.ofLength(90));
        assertEquals(2, novels.lengthen(100, 11, List.of("it's \"new\"")));
        assertEquals(2, novels.ofLength(101));
        assertEquals("3 4", ids(novels.findByTags("it's \"new\"")));
        assertEquals(2, novels.forget(List.of("it's \"new\"")).get());
        assertEquals(2, novels.count());
    }

    private static Executable finds(String ids, Collection<Novel> found) {
        return () -> assertEquals(ids, found.stream().map(Novel::id).sorted().collect(Collectors.joining(" ")));
    }

    private static String ids(Collection<Novel> found) {
        return found.stream().map(Novel::id).collect(Collectors.joining(" "));
    }
}
