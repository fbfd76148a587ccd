package dev.espalier.samples.partial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.RawJson;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import dev.espalier.search.ShardFailure;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.ConflictException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A part of the matches is never given for the whole. */
@EverySearchServer
class PartialResultsTest {

    private static final String NUMBER = "{\"type\":\"long\"}";

    private static final String NOWHERE = ",\"routing.allocation.require._name\":\"nowhere\"";

    private SearchClient client;
    private Deposits deposits;

    @BeforeEach
    void connect(SearchCluster cluster) {
        client = SearchClient.connect(cluster.address(0).toString());
        deposits = new Deposits_Impl(client);
    }

    @AfterEach
    void disconnect() {
        client.execute(Request.delete(RequestPath.of("deposits-new")).withAcceptedStatuses(404));
        client.execute(Request.delete(RequestPath.of("deposits-old")).withAcceptedStatuses(404));
        client.close();
    }

    @Test
    void areRefusedWithTheShardAndTheReason() throws Exception {
        create("deposits-new", NUMBER, "");
        create("deposits-old", "{\"type\":\"ip\"}", "");

        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Callable<?>> call : calls().entrySet()) {
            String outcome = outcome(call.getValue());
            if (!outcome.contains("Exception")
                    || !outcome.contains("shard 0 of deposits-old")
                    || !outcome.contains("'7' is not an IP string literal")) {
                wrong.add(call.getKey() + ": " + outcome);
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertEquals(
                List.of(new Deposit("1", 7)),
                deposits.findByCents(7, SearchOptions.none().acceptPartialResults()),
                "nothing was deleted or changed");
    }

    @Test
    void areShownWhereTheyAreAccepted() {
        create("deposits-new", NUMBER, "");
        create("deposits-old", "{\"type\":\"ip\"}", "");
        SearchOptions options = SearchOptions.none().acceptPartialResults();
        List<Deposit> some = List.of(new Deposit("1", 7));

        SearchResult<Deposit> result = deposits.searchByCents(7, options);
        assertEquals(some, result.documents());
        assertEquals(1, result.shards().failed());
        ShardFailure failure = result.shards().failures().get(0);
        assertEquals("deposits-old", failure.index());
        assertEquals("query_shard_exception", failure.type());

        assertEquals(some, deposits.findByCents(7, options));
        assertEquals(
                some, deposits.findByCents(7, PageRequest.first(5), options).content());
        assertEquals(
                some,
                deposits.findCursorByCents(7, PageRequest.first(5), options).content());
        try (Stream<Deposit> all = deposits.streamByCents(7, options)) {
            assertEquals(some, all.toList());
        }
    }

    /** OpenSearch does not count such a shard as failed. */
    @Test
    void areRefusedWhereNoCopyOfAShardIsThere() throws Exception {
        create("deposits-new", NUMBER, "");
        create("deposits-old", NUMBER, NOWHERE);

        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Callable<?>> call : calls().entrySet()) {
            String outcome = outcome(call.getValue());
            if (!outcome.contains("Exception") || !outcome.matches("(?s).*(1 of 2 shards|deposits-old).*")) {
                wrong.add(call.getKey() + ": " + outcome);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** Servers look at a clock that moves each 200 ms, before they go on with the next segment. */
    @Test
    void areRefusedWhereTheTimeRunsOutUnlessTheyAreAccepted() throws Exception {
        create("deposits-new", NUMBER, "");
        for (int id = 2; id <= 8; id++) {
            client.execute(
                    Request.put(RequestPath.of("deposits-new", "_doc", Integer.toString(id)))
                            .withParameter("refresh", "true"),
                    new RawJson("{\"id\":\"" + id + "\",\"cents\":7}"));
        }
        SearchOptions hasty = SearchOptions.none().timeout(Duration.ofMillis(1));

        Map<String, Callable<?>> calls = new LinkedHashMap<>();
        calls.put("result", () -> deposits.slowResult(hasty));
        calls.put("list", () -> deposits.slowList(hasty));
        calls.put("stream", () -> {
            try (Stream<Deposit> all = deposits.slowStream(hasty)) {
                return all.toList();
            }
        });
        calls.put("future", () -> deposits.slowFuture(hasty).get());
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Callable<?>> call : calls.entrySet()) {
            String outcome = outcome(call.getValue());
            if (!outcome.contains("IncompleteResultException: The search of deposits timed out at the server")) {
                wrong.add(call.getKey() + ": " + outcome);
            }
        }
        assertEquals("", String.join("\n", wrong));

        SearchResult<Deposit> accepted = deposits.slowResult(hasty.acceptPartialResults());
        assertTrue(accepted.timedOut());
        assertEquals(0, accepted.shards().failed(), "late is not failed");
    }

    @Test
    void areRefusedOfClosedIndexes() throws Exception {
        create("deposits-new", NUMBER, "");
        client.execute(Request.post(RequestPath.of("deposits-new", "_close")));

        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Callable<?>> call : calls().entrySet()) {
            String outcome = outcome(call.getValue());
            if (!outcome.contains("open it first")) {
                wrong.add(call.getKey() + ": " + outcome);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void ofChangesStopAtDocumentsThatAreChangedMeanwhile() {
        create("deposits-new", NUMBER, ",\"refresh_interval\":\"-1\"");
        client.execute(
                Request.put(RequestPath.of("deposits-new", "_doc", "1")), new RawJson("{\"id\":\"1\",\"cents\":7}"));

        List<Callable<Long>> changes =
                List.of(() -> deposits.deleteByCents(7), () -> deposits.forget(7), () -> deposits.raise(7));
        for (Callable<Long> change : changes) {
            ConflictException conflict = assertThrows(ConflictException.class, change::call);
            assertTrue(
                    conflict.getMessage().contains("document 1 of deposits-new: [1]: version conflict"),
                    conflict::getMessage);
        }
        deposits.refresh();
        assertEquals(1, deposits.deleteByCents(7));
    }

    /** The same question for each kind of result. */
    private Map<String, Callable<?>> calls() {
        Map<String, Callable<?>> calls = new LinkedHashMap<>();
        calls.put("list", () -> deposits.findByCents(7));
        calls.put("projection", () -> deposits.findFoundByCents(7));
        calls.put("array", () -> deposits.readByCents(7));
        calls.put("optional", () -> deposits.findFirstByCents(7));
        calls.put("one", () -> deposits.getByCents(7));
        calls.put("page", () -> deposits.findPageByCents(7, PageRequest.first(5)));
        calls.put("cursor", () -> deposits.findCursorByCents(7, PageRequest.first(5)));
        calls.put("stream", () -> {
            try (Stream<Deposit> all = deposits.streamByCents(7)) {
                return all.toList();
            }
        });
        calls.put("publisher", () -> first(deposits.findPublishedByCents(7)).get());
        calls.put("result", () -> deposits.searchByCents(7));
        calls.put("hits", () -> deposits.findFirst9HitsByCents(7));
        calls.put("future", () -> deposits.queryByCents(7).get());
        calls.put("count", () -> deposits.countByCents(7));
        calls.put("exists", () -> deposits.existsByCents(7));
        calls.put("stated count", () -> deposits.stated(7).get());
        calls.put("update", () -> deposits.raise(7));
        calls.put("delete", () -> deposits.deleteByCents(7));
        calls.put("stated delete", () -> deposits.forget(7));
        return calls;
    }

    private static <T> CompletableFuture<T> first(Flow.Publisher<T> published) {
        CompletableFuture<T> first = new CompletableFuture<>();
        published.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(1);
            }

            @Override
            public void onNext(T element) {
                first.complete(element);
            }

            @Override
            public void onError(Throwable failure) {
                first.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                first.cancel(false);
            }
        });
        return first;
    }

    private static String outcome(Callable<?> call) throws Exception {
        try {
            return "answer: " + call.call();
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause());
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    /** An index behind the alias, with a document that has the number, if it takes numbers. */
    private void create(String index, String cents, String settings) {
        client.execute(
                Request.put(RequestPath.of(index)).withParameter("wait_for_active_shards", "0"),
                new RawJson("{\"settings\":{\"number_of_shards\":1,\"number_of_replicas\":0" + settings
                        + "},\"aliases\":{\"deposits\":{}},\"mappings\":{\"properties\":"
                        + "{\"id\":{\"type\":\"keyword\"},\"cents\":" + cents + "}}}"));
        if (!settings.equals(NOWHERE)) {
            client.execute(
                    Request.put(RequestPath.of(index, "_doc", "1")).withParameter("refresh", "true"),
                    new RawJson(cents.equals(NUMBER) ? "{\"id\":\"1\",\"cents\":7}" : "{\"id\":\"1\"}"));
        }
    }
}
