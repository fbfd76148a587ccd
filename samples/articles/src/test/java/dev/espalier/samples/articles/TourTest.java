package dev.espalier.samples.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.bulk.BulkItem;
import dev.espalier.bulk.BulkResult;
import dev.espalier.client.SearchClient;
import dev.espalier.client.WriteResult;
import dev.espalier.index.EnsureResult;
import dev.espalier.query.Bucket;
import dev.espalier.search.CursorPage;
import dev.espalier.search.SearchResult;
import dev.espalier.search.Total;
import dev.espalier.server.ServerInfo;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Takes the tour, chapter by chapter, on a real node of each server. */
@EverySearchServer
@TestMethodOrder(OrderAnnotation.class)
class TourTest {

    private static final List<Article> BULK = SampleArticles.all();

    private final SearchCluster cluster;
    private final SearchClient client;
    private final Tour tour;

    TourTest(SearchCluster cluster) {
        this.cluster = cluster;
        this.client = SearchClient.connect(cluster.address(0).toString());
        this.tour = new Tour(client);
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    @Order(1)
    void infoTellsWhatTheServerIs() {
        ServerInfo info = tour.info();
        assertEquals(
                cluster.kind().product().toUpperCase(Locale.ROOT),
                info.distribution().name());
        assertEquals(cluster.version(), info.version().toString());
        assertFalse(info.clusterName().isEmpty());
    }

    @Test
    @Order(2)
    void theIndexIsCreatedFromTheClassBehindAnAlias() {
        EnsureResult result = tour.createIndex();
        assertEquals(EnsureResult.Status.CREATED, result.status());
        assertEquals(List.of("articles-000001"), result.indexes());
        assertEquals(EnsureResult.Status.UNCHANGED, tour.createIndex().status());
    }

    @Test
    @Order(3)
    void oneArticleIsIndexed() {
        WriteResult result = tour.index();
        assertEquals("1", result.id());
        assertTrue(result.created());
    }

    @Test
    @Order(4)
    void theSameArticleIsGot() {
        Article expected = new Article(
                "1",
                "Python Async Deep Dive",
                "Asyncio enables concurrent I/O operations...",
                List.of("python", "async"),
                LocalDate.of(2026, 3, 15),
                List.of(),
                1L);
        assertEquals(Optional.of(expected), tour.get());
    }

    @Test
    @Order(5)
    void datesComeBackAsDates() {
        Instant now = Instant.parse("2026-11-20T10:15:30.123Z");
        assertEquals(Optional.of(new Event(42, "data", now)), tour.dates(now));
    }

    @Test
    @Order(6)
    void aBulkHasOneOutcomeForEachDocumentInTheirOrder() {
        BulkResult<Article> result = tour.bulk(BULK);
        assertFalse(result.hasFailures());
        assertEquals(BULK, result.items().stream().map(BulkItem::document).toList());
        tour.refresh();
    }

    @Test
    @Order(7)
    void aMatchPrintsScoreAndTitle() {
        List<String> lines = tour.match();
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).matches("\\d+[.,]\\d\\d Python Testing"), lines.get(0));
    }

    @Test
    @Order(8)
    void aMatchInTheTitleComesFirst() {
        assertEquals(List.of("Python Testing", "Python Async Deep Dive"), titles(tour.multiMatch()));
    }

    @Test
    @Order(9)
    void theQueryInJsonFindsAndScoresTheSame() {
        assertEquals(tour.multiMatch().hits(), tour.multiMatchInJson().hits());
    }

    @Test
    @Order(10)
    void oneSearchBodyHasHitsAndCounts() {
        Tour.Overview overview = tour.overview();
        assertEquals(new Total(40, true), overview.hits().total());
        assertEquals(List.of("weekly-40", "weekly-39"), ids(overview.hits().documents()));
        assertTrue(overview.hits()
                .hits()
                .get(0)
                .highlights(Article_.content)
                .get(0)
                .startsWith("<em>News</em> of the week"));
        Bucket<String> mostUsed = overview.tags().buckets().get(0);
        assertEquals("weekly", mostUsed.key());
        assertEquals(40, mostUsed.count());
        Bucket<Instant> january = overview.months().buckets().get(0);
        assertEquals(Instant.parse("2025-01-01T00:00:00Z"), january.key());
        assertEquals(4, january.count());
    }

    @Test
    @Order(10)
    void filtersLeaveOutTheOtherTagsAndTheOlderYears() {
        SearchResult<Article> result = tour.filtered();
        assertEquals(List.of("From Notebook to Service"), titles(result));
        assertTrue(result.hits().get(0).score().orElse(0) > 0);
    }

    @Test
    @Order(11)
    void theNameOfTheMethodIsTheQuery() {
        assertEquals(
                List.of("1", "2", "3"), tour.derived().stream().map(Article::id).toList());
        List<ArticleRepository.Listed> listed = tour.columns();
        assertEquals(
                List.of("4", "3", "2", "1"),
                listed.stream().map(ArticleRepository.Listed::id).toList());
        assertEquals(
                new ArticleRepository.Listed(
                        "1", "Python Async Deep Dive", Set.of("async", "python"), LocalDate.of(2026, 3, 15)),
                listed.get(3));
    }

    @Test
    @Order(12)
    void bothConditionsHoldForTheSameComment() {
        assertEquals(1, tour.nested());
    }

    @Test
    @Order(13)
    void anOffsetSkipsHits() {
        SearchResult<Article> result = tour.offset();
        assertEquals(new Total(40, true), result.total());
        assertEquals(issuesDownFrom(20), ids(result.documents()));
    }

    @Test
    @Order(14)
    void searchAfterContinuesBehindTheLastHit() {
        assertEquals(issuesDownFrom(30), ids(tour.searchAfter().documents()));
    }

    @Test
    @Order(15)
    void aCursorContinuesBehindTheLastHit() {
        CursorPage<Article> second = tour.cursor();
        assertEquals(
                issuesDownFrom(20).stream().sorted(Comparator.naturalOrder()).toList(), ids(second.content()));
        assertTrue(second.hasNext());
    }

    @Test
    @Order(16)
    void aStreamHasEveryMatch() {
        List<String> titles = tour.stream();
        assertEquals(41, titles.size());
        assertTrue(titles.contains("Models on the JVM"));
        assertTrue(titles.contains("The Weekly, issue 40"));
    }

    @Test
    @Order(17)
    void tagsAndMonthsAreCounted() {
        Tour.Counts counts = tour.aggregations();
        Bucket<String> mostUsed = counts.byTag().buckets().get(0);
        assertEquals("weekly", mostUsed.key());
        assertEquals(40, mostUsed.count());
        Bucket<Instant> january = counts.byMonth().buckets().get(0);
        assertEquals(Instant.parse("2025-01-01T00:00:00Z"), january.key());
        assertEquals(4, january.count());
    }

    private static List<String> titles(SearchResult<Article> result) {
        return result.documents().stream().map(Article::title).toList();
    }

    private static List<String> ids(List<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }

    /** The ids of ten issues of the weekly, the latest first. */
    private static List<String> issuesDownFrom(int latest) {
        return IntStream.range(0, 10)
                .mapToObj(back -> "weekly-%02d".formatted(latest - back))
                .toList();
    }
}
