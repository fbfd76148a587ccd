package dev.espalier.samples.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.DocumentOperations;
import dev.espalier.client.SearchClient;
import dev.espalier.codec.RawJson;
import dev.espalier.query.Query;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.RecordedRequests;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far methods reach: the shard of a routing, or several indexes. */
@EverySearchServer
class ReachTest {

    private static final List<Purchase> PURCHASES =
            List.of(new Purchase("1", "ann", 100), new Purchase("2", "ann", 200), new Purchase("3", "bob", 300));

    private SearchClient client;
    private Purchases purchases;

    @BeforeEach
    void hold(SearchCluster cluster) {
        client = SearchClient.connect(cluster.address(0).toString());
        client.indexes().delete(Purchase_.DOCUMENT);
        client.indexes().ensure(Purchase_.DOCUMENT);
        purchases = new Purchases_Impl(client);
        purchases.saveAll(PURCHASES).orThrow();
        purchases.refresh();
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void ofARoutingIsThatOfItsShard() throws Exception {
        assertEquals(List.of("1", "2"), ids(purchases.findByCustomer("ann")));
        try (Stream<Purchase> some = purchases.streamByCentsGreaterThan(150, "ann")) {
            assertTrue(ids(some.toList()).contains("2"));
        }
        assertTrue(purchases.countByCentsGreaterThan(50, "ann") >= 2);
        assertTrue(purchases.existsByCustomerAndCents("bob", 300));
        assertFalse(purchases.existsByCustomerAndCents("ann", 300));
        assertEquals(2, purchases.raise("ann", 1));
        assertEquals(1, purchases.deleteByCents(101, "ann").get());
        assertEquals(List.of("2"), ids(purchases.findByCustomer("ann")));
        assertTrue(purchases.forget("bob") >= 1);
        assertEquals(List.of(), purchases.findByCustomer("bob"));
    }

    @Test
    void isSentWithEachRequest() throws Exception {
        try (RecordedRequests requests = RecordedRequests.start();
                SearchClient asking = SearchClient.connect(requests.address())) {
            Purchases asked = new Purchases_Impl(asking);
            asked.findByCustomer("ann");
            asked.findByCentsGreaterThan(1, "ann", PageRequest.first(5));
            asked.countByCentsGreaterThan(1, "ann");
            asked.existsByCustomerAndCents("ann", 1);
            asked.deleteByCents(1, "ann").get();
            asked.raise("ann", 1);
            assertEquals(6, requests.all().size());
            requests.all()
                    .forEach(request -> assertEquals("ann", request.parameters().get("routing"), request.line()));
        }
    }

    @Test
    void overSeveralIndexesFindsAllAndChangesNothing() {
        RequestPath old = RequestPath.of("purchases-old");
        client.execute(Request.delete(old).withAcceptedStatuses(404));
        client.execute(Request.put(old), new RawJson(Purchase_.DOCUMENT.definition()));
        try {
            client.execute(
                    Request.put(old.append("_doc").append("1"))
                            .withParameter("routing", "eve")
                            .withParameter("refresh", "true"),
                    new RawJson("{\"id\": \"1\", \"customer\": \"eve\", \"cents\": 50}"));
            EveryPurchase every = new EveryPurchase_Impl(client);

            assertEquals(4, every.count());
            try (Stream<Purchase> all = every.stream(Query.matchAll())) {
                assertEquals(List.of("1", "1", "2", "3"), ids(all.toList()));
            }
            assertEquals(List.of("1", "1", "2", "3"), page(every, Optional.of(PageRequest.first(1))));
        } finally {
            client.execute(Request.delete(old));
        }
        DocumentOperations<Purchase, String> elsewhere = client.documents(Purchase_.DOCUMENT.over("purchases*"));
        assertThrows(UnsupportedOperationException.class, () -> elsewhere.save(PURCHASES.get(0)));
        assertThrows(UnsupportedOperationException.class, () -> elsewhere.create(PURCHASES.get(0)));
        assertThrows(UnsupportedOperationException.class, () -> elsewhere.deleteById("1", "ann"));
        assertThrows(IllegalArgumentException.class, () -> elsewhere.deleteBy(Query.matchAll()));
    }

    /** Page by page: two of one id lie in different indexes, neither is lost between pages. */
    private static List<String> page(EveryPurchase every, Optional<PageRequest> first) {
        List<Purchase> found = new ArrayList<>();
        Optional<PageRequest> next = first;
        while (next.isPresent()) {
            CursorPage<Purchase> page = every.findByCentsGreaterThan(0, next.get(), SearchOptions.none());
            found.addAll(page.content());
            next = page.next();
        }
        return ids(found);
    }

    private static List<String> ids(List<Purchase> found) {
        List<String> ids = new ArrayList<>(found.stream().map(Purchase::id).toList());
        Collections.sort(ids);
        return ids;
    }
}
