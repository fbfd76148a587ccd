package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.admin.ClusterAdmin;
import dev.espalier.codec.JsonValue;
import dev.espalier.index.IndexAdmin;
import dev.espalier.index.NamedIndex;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Blocking methods as futures. */
@Timeout(20)
class AsyncCallsTest {

    @Test
    void eachRequestIsSentOnceWhateverItTakes() throws Exception {
        try (StubServer server = new StubServer(request -> new Answer(200, "{\"number_of_nodes\":3}"));
                SearchClient client = server.connect()) {
            int nodes = client.async()
                    .cluster()
                    .call(cluster -> cluster.health().nodes() + cluster.health().nodes())
                    .get();
            assertEquals(6, nodes);
            assertEquals(List.of("GET /_cluster/health", "GET /_cluster/health"), requests(server));
        }
    }

    @Test
    void aFailureIsThatOfTheMethodAndMayBeDealtWithByTheFunction() throws Exception {
        String exists = "{\"error\":{\"type\":\"resource_already_exists_exception\"},\"status\":400}";
        try (StubServer server = new StubServer(
                        request -> request.method().equals("PUT") ? new Answer(400, exists) : new Answer(500, "{}"));
                SearchClient client = server.connect()) {
            AsyncCalls<IndexAdmin> indexes = client.async().indexes();
            assertFalse(indexes.call(admin -> admin.named("a").create()).get());
            CompletableFuture<?> refresh = indexes.run(admin -> admin.named("a").refresh());
            assertInstanceOf(ResponseException.class, failure(refresh));
            assertInstanceOf(IllegalArgumentException.class, failure(indexes.run(admin -> admin.named("*"))));
        }
    }

    @Test
    void noThreadWaits() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        AtomicReference<String> thread = new AtomicReference<>("");
        try (StubServer server = new StubServer(request -> {
                    hold(go);
                    return new Answer(200, "{}");
                });
                SearchClient client = SearchClient.builder()
                        .nodes(server.address())
                        .transport(settings -> settings.executor(task -> {
                            thread.set(Thread.currentThread().getName());
                            task.run();
                        }))
                        .build()) {
            // an executor without threads: if the call needed one to wait on, it would be this one
            CompletableFuture<?> health = client.async().cluster().call(ClusterAdmin::health);
            assertFalse(health.isDone());
            go.countDown();
            health.get();
            assertTrue(thread.get().startsWith("espalier-"), thread.get());
        }
    }

    @Test
    void cancellingEndsTheRequestAndSendsNoFurtherOne() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (StubServer server = new StubServer(request -> {
                    asked.countDown();
                    hold(go);
                    return new Answer(200, "{}");
                });
                SearchClient client = server.connect()) {
            CompletableFuture<?> call = client.async().indexes().run(admin -> {
                admin.named("a").open();
                admin.named("a").close();
            });
            asked.await();
            assertTrue(call.cancel(true));
            go.countDown();
            client.async().indexes().run(admin -> admin.named("b").open()).get();
            assertEquals(List.of("POST /a/_open", "POST /b/_open"), requests(server));
        }
    }

    @Test
    void whatDoesNotStayTheSameIsRefused() {
        try (StubServer server = new StubServer(request -> new Answer(200, "{}"));
                SearchClient client = server.connect()) {
            AtomicInteger runs = new AtomicInteger();
            CompletableFuture<?> call = client.async()
                    .indexes()
                    .run(admin -> admin.named("index-" + runs.incrementAndGet()).open());
            assertEquals(
                    "The function given to AsyncCalls does not do the same each time: first POST /index-1/_open, then"
                            + " POST /index-2/_open",
                    failure(call).getMessage());
        }
    }

    @Test
    void whatIsTakenOutOfACallIsOfNoUse() throws Exception {
        try (StubServer server = new StubServer(request -> new Answer(200, "{}"));
                SearchClient client = server.connect()) {
            NamedIndex index =
                    client.async().indexes().call(admin -> admin.named("a")).get();
            IllegalStateException e = assertThrows(IllegalStateException.class, index::refresh);
            assertTrue(e.getMessage().contains("POST /a/_refresh by the blocking client"), e.getMessage());
        }
    }

    @Test
    void anyJsonGoesToAnyEndpoint() throws Exception {
        try (StubServer server = new StubServer(request -> new Answer(200, request.body()));
                SearchClient client = server.connect()) {
            Request request = Request.post(RequestPath.of("_any"));
            AsyncSearchClient async = client.async();
            assertEquals(
                    "{\"a\":1}",
                    async.execute(request, JsonValue.of(Map.of("a", 1)))
                            .get()
                            .body()
                            .toString());
            assertEquals(JsonValue.NULL, async.execute(request).get().body());
            assertInstanceOf(IllegalStateException.class, failure(async.execute(request, json -> {
                throw new IllegalStateException("no form in JSON");
            })));
            assertTrue(async.ping().get());
        }
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> requests(StubServer server) {
        return server.received().stream().map(Received::toString).toList();
    }

    private static Throwable failure(CompletableFuture<?> call) {
        return assertThrows(ExecutionException.class, call::get).getCause();
    }
}
