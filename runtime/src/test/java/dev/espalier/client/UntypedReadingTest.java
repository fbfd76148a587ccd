package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.ArticleIndex;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.RawJson;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points in time and scrolls, with JSON. */
@EverySearchServer
class UntypedReadingTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String INDEX = "untyped-reading";
    private static final RawJson PAGES_OF_TWO = new RawJson("{\"size\":2,\"sort\":[{\"n\":\"asc\"}]}");

    private SearchClient client;

    @BeforeEach
    void connect(SearchCluster cluster) {
        client = ArticleIndex.connect(cluster);
        for (int n = 1; n <= 5; n++) {
            store(n);
        }
    }

    private void store(int n) {
        client.execute(
                Request.put(RequestPath.of(INDEX, "_doc", Integer.toString(n))).withParameter("refresh", "true"),
                JsonValue.of(Map.of("n", n)));
    }

    @AfterEach
    void delete() {
        client.indexes().named(INDEX).delete();
        client.close();
    }

    @Test
    void aPointInTimeSeesNoLaterWrite() {
        PointInTime left;
        try (PointInTime moment = client.openPointInTime(INDEX, MINUTE)) {
            left = moment;
            store(6);
            JsonValue first = moment.search(PAGES_OF_TWO);
            assertEquals(5, first.at("hits", "total", "value").asLong(0));
            assertEquals(List.of(1L, 2L), numbers(first.at("hits", "hits").elements()));
            JsonValue rest = moment.search(
                    JsonValue.of(Map.of("sort", Map.of("n", "asc"), "search_after", List.of(2), "size", 10)));
            assertEquals(List.of(3L, 4L, 5L), numbers(rest.at("hits", "hits").elements()));
        }
        assertThrows(IllegalStateException.class, () -> left.search(PAGES_OF_TWO));
        assertThrows(IllegalArgumentException.class, () -> client.openPointInTime("untyped-*", MINUTE));
    }

    @Test
    void aScrollReadsEveryHitAndEnds() {
        long before = openContexts();
        List<JsonValue> hits = new ArrayList<>();
        try (Scroll scroll = client.scroll(INDEX, PAGES_OF_TWO, MINUTE)) {
            store(6);
            scroll.forEachRemaining(hits::add);
            assertFalse(scroll.hasNext());
        }
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), numbers(hits));

        try (Scroll scroll = client.scroll(INDEX, PAGES_OF_TWO, MINUTE)) {
            assertEquals(1, scroll.next().at("_source", "n").asLong(0));
            assertTrue(openContexts() > 0);
        }
        assertTrue(openContexts() <= before);
    }

    /** Of this and of other tests, which may run out in between. */
    private long openContexts() {
        return client
                .execute(Request.get(RequestPath.of("_nodes", "stats", "indices", "search")))
                .body()
                .get("nodes")
                .members()
                .values()
                .stream()
                .mapToLong(node -> node.at("indices", "search", "open_contexts").asLong(Long.MAX_VALUE))
                .sum();
    }

    private static List<Long> numbers(List<JsonValue> hits) {
        return hits.stream().map(hit -> hit.at("_source", "n").asLong(0)).toList();
    }
}
