package dev.espalier.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.client.SearchClient;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeListener;
import dev.espalier.transport.request.CancellationToken;
import dev.espalier.transport.request.RequestOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server waits for a task, and the client for the server. */
@Timeout(20)
class TaskWaitTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 504})
    void aTimeThatIsOverIsNoFailureInTheWordsOfAnyServer(int status) {
        List<String> blamed = new CopyOnWriteArrayList<>();
        String over = "{\"error\":{\"type\":\"timeout_exception\",\"reason\":\"Timed out\"},\"status\":" + status + "}";
        try (StubServer server = new StubServer(request -> waits(request) ? new Answer(status, over) : task(false));
                SearchClient client = SearchClient.builder()
                        .nodes(server.address())
                        .nodeListener(new NodeListener() {
                            @Override
                            public void failed(Node node, String cause) {
                                blamed.add(cause);
                            }
                        })
                        .build()) {
            List<Boolean> progress = new ArrayList<>();
            TaskInfo task =
                    client.tasks().await("n:1", Duration.ofSeconds(4), found -> progress.add(found.completed()));
            assertFalse(task.completed());
            assertEquals(List.of(false, false, false, false), progress);
            assertEquals(
                    List.of("", "1000ms", "", "2000ms", "", "1000ms", ""),
                    server.received().stream()
                            .map(request -> waits(request) ? request.target().replaceAll(".*timeout=", "") : "")
                            .toList());
            assertEquals(List.of(), blamed);
        }
    }

    @Test
    void theAnswerToTheWaitIsTheTaskThatIsOver() throws Exception {
        try (StubServer server = new StubServer(request -> task(waits(request)));
                SearchClient client = server.connect()) {
            List<Boolean> progress = new CopyOnWriteArrayList<>();
            assertTrue(client.tasks()
                    .await("n:1", MINUTE, found -> progress.add(found.completed()))
                    .completed());
            assertTrue(client.tasks()
                    .awaitAsync("n:1", MINUTE, found -> progress.add(found.completed()))
                    .get()
                    .completed());
            assertEquals(List.of(false, true, false, true), progress);
            assertEquals(4, server.received().size());
        }
    }

    @Test
    void aCancellationEndsTheWaitAtOnce() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (StubServer server = new StubServer(request -> {
                    if (waits(request)) {
                        waiting.countDown();
                        hold(end);
                    }
                    return task(false);
                });
                SearchClient client = server.connect()) {
            CancellationToken token = new CancellationToken();
            SearchClient view = client.with(RequestOptions.none().withCancellation(token));
            CompletableFuture<TaskInfo> blocked =
                    CompletableFuture.supplyAsync(() -> view.tasks().await("n:1", MINUTE, found -> {}));
            waiting.await();
            token.cancel();
            ExecutionException e = assertThrows(ExecutionException.class, blocked::get);
            assertEquals(
                    Kind.CANCELLED,
                    assertInstanceOf(TransportException.class, e.getCause()).kind());
            end.countDown();
        }
    }

    private static boolean waits(Received request) {
        return request.target().contains("wait_for_completion=true");
    }

    private static Answer task(boolean completed) {
        return new Answer(200, "{\"completed\":" + completed + ",\"task\":{\"node\":\"n\",\"id\":1}}");
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
