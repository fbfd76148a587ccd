package dev.espalier.samples.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.SearchClient;
import dev.espalier.client.TooManyMatchesException;
import dev.espalier.codec.JsonValue;
import dev.espalier.query.AggregationResults;
import dev.espalier.query.Bucket;
import dev.espalier.query.TermsResult;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Hit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import dev.espalier.search.Total;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Search bodies mean on servers what they say. */
@EverySearchServer
class SearchBodiesTest {

    private static final List<Novel> NOVELS = List.of(
            novel("1", "The Trial", "Schmiede", 280, new Novel.Review("Bob", 5), new Novel.Review("eve", 1)),
            novel("2", "the castle", "Wolff", 400, new Novel.Review("Bob", 2)),
            novel("3", "A trial", "Schmiede", 90),
            novel("4", "", null, 91));

    private SearchClient client;
    private NovelBodies novels;

    @BeforeEach
    void hold(SearchCluster cluster) {
        client = SearchClient.connect(cluster.address(0).toString());
        client.indexes().ensure(Novel_.DOCUMENT);
        novels = new NovelBodies_Impl(client);
        novels.saveAll(NOVELS).orThrow();
        novels.refresh();
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void haveHitsAndAggregations() {
        SearchResult<Novel> result = novels.overview(List.of("law", "war"), 90, 2);

        assertEquals("2 1", ids(result.documents()), "the thickest of each publisher");
        assertEquals(new Total(2, false), result.total());
        assertEquals(400, result.documents().get(0).pages());
        assertNull(result.documents().get(0).reviews());
        assertEquals(List.of(400L), result.hits().get(0).sortValues().values());
        TermsResult<String> publishers = result.get("publishers", Novel_.publisher.terms());
        assertEquals(
                List.of("Schmiede", "Wolff", "none"),
                publishers.buckets().stream().map(Bucket::key).toList());
        assertEquals(OptionalDouble.of(280), publishers.buckets().get(0).get("longest", Novel_.pages.maximum()));
        AggregationResults reviewed = result.aggregations().under("reviewed");
        assertEquals(
                "Bob",
                reviewed.get("by", Novel_.reviews.author.terms())
                        .buckets()
                        .get(0)
                        .key());
        assertEquals(3, result.aggregations().json("reviewed").get("doc_count").asLong(0));
        assertTrue(result.aggregations().json().at("spread", "std_deviation").asDouble(0) > 100);
    }

    @Test
    void takeRecordsForObjects() {
        assertEquals("1 2", ids(novels.ofSize(new NovelBodies.Pages(100, null))));
        assertEquals("3 4", ids(novels.ofSize(new NovelBodies.Pages(null, 91))));
        assertEquals("4", ids(novels.ofSize(new NovelBodies.Pages(91, 91))));
        assertEquals("3", ids(novels.shorterThan(List.of(new NovelBodies.Pages(null, 91)))));
    }

    @Test
    void haveWhateverElseTheyAskFor() {
        SearchResult<Novel> result = novels.grouped("trial");

        Hit<Novel> hit = result.hits().get(0);
        assertEquals(1, result.hits().size());
        assertEquals(List.of("titled"), hit.matchedQueries());
        assertEquals(
                List.of("3", "1"),
                hit.innerHits("others", Novel_.DOCUMENT).stream().map(Hit::id).toList());
        assertEquals(
                hit.document().pages(),
                hit.json("fields").get("pages").elements().get(0).asLong(0));
        assertEquals(
                1,
                result.hits().stream()
                        .map(each -> each.json("inner_hits").at("reviews", "hits", "total", "value"))
                        .mapToLong(total -> total.asLong(0))
                        .sum());
        List<Bucket<JsonValue>> sizes = result.aggregations().buckets("sizes");
        assertEquals(List.of(1L, 1L), sizes.stream().map(Bucket::count).toList());
        assertEquals(OptionalDouble.of(280), sizes.get(1).get("longest", Novel_.pages.maximum()));
        Bucket<JsonValue> thin = result.aggregations().buckets("kinds").get(0);
        assertEquals("thin", thin.key().asText(""));
        assertEquals(1, thin.count());
        assertEquals(
                "trial",
                result.json("suggest")
                        .get("meant")
                        .elements()
                        .get(0)
                        .get("text")
                        .asText(""));
    }

    @Test
    void haveAggregationsAlone() {
        assertEquals(OptionalDouble.of(400), novels.longest().get("longest", Novel_.pages.maximum()));
        assertEquals(OptionalDouble.of(400), novels.longestLater("law").join().get("longest", Novel_.pages.maximum()));
        assertEquals(OptionalDouble.empty(), novels.longestLater("x").join().get("longest", Novel_.pages.maximum()));
    }

    @Test
    void haveAsManyHitsAsTheySay() {
        assertEquals("1 4", ids(novels.window(1, 2)));
        assertEquals("", ids(novels.window(4, 2)));
        assertThrows(IllegalArgumentException.class, () -> novels.window(9_999, 2), "beyond the window");
        assertThrows(IllegalArgumentException.class, () -> novels.window(0, -1));
        assertEquals("2", novels.thickest().orElseThrow().id());
        assertEquals("2 1", ids(Arrays.asList(novels.scripted())));
        assertEquals(
                Set.of("1", "3"), novels.best("trial").stream().map(Hit::id).collect(Collectors.toSet()));
    }

    @Test
    void haveEveryMatchWhereTheySayNoNumber() {
        assertEquals(
                List.of(
                        new NovelBodies.Cover("The Trial", 280),
                        new NovelBodies.Cover("", 91),
                        new NovelBodies.Cover("A trial", 90)),
                novels.shorter(300));
        try (Stream<Novel> all = novels.all()) {
            assertEquals("4 3 1 2", ids(all.toList()));
        }
        assertEquals("2 1 4 3", ids(published(novels.published())));
        assertEquals("2", novels.only(400).id());
        novels.save(novel("5", "again", null, 400));
        novels.refresh();
        assertThrows(TooManyMatchesException.class, () -> novels.only(400));
        novels.deleteById("5");
    }

    @Test
    void haveThePageThatIsAskedFor() {
        Page<Novel> page =
                novels.numbered(PageRequest.of(1, 3), SearchOptions.none().includeSource(Novel_.pages));
        assertEquals("2", ids(page.content()));
        assertNull(page.content().get(0).title());
        assertEquals(new Total(4, true), page.total());

        CursorPage<Novel> first = novels.liked(PageRequest.first(3));
        assertEquals("1 2 3", ids(first.content()));
        CursorPage<Novel> second = novels.liked(first.next().orElseThrow());
        assertEquals("4", ids(second.content()));
        assertEquals("1 2 3", ids(novels.liked(second.previous().orElseThrow()).content()));
        assertNotNull(first.content().get(0).reviews());
    }

    private static List<Novel> published(Flow.Publisher<Novel> publisher) {
        List<Novel> received = new ArrayList<>();
        CompletableFuture<List<Novel>> end = new CompletableFuture<>();
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(Novel novel) {
                received.add(novel);
            }

            @Override
            public void onError(Throwable failure) {
                end.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                end.complete(received);
            }
        });
        return end.join();
    }

    private static Novel novel(
            String id, String title, @Nullable String publisher, int pages, Novel.Review... reviews) {
        return new Novel(
                id, title, List.of(pages > 300 ? "war" : "law", "law"), publisher, pages, null, null, List.of(reviews));
    }

    private static String ids(Collection<Novel> novels) {
        return novels.stream().map(Novel::id).collect(Collectors.joining(" "));
    }
}
