package dev.espalier.transport;

import static dev.espalier.transport.FakeNodeClient.answer;
import static dev.espalier.transport.FakeNodeClient.lost;
import static dev.espalier.transport.FakeNodeClient.ok;
import static dev.espalier.transport.FakeNodeClient.refused;
import static dev.espalier.transport.FakeNodeClient.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.error.Attempt;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.Dispatcher;
import dev.espalier.transport.support.FakeClock;
import dev.espalier.transport.support.InFlight;
import dev.espalier.transport.support.Machinery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The retry loop, without network and without real time. */
class CallTest {

    private static final Node A = Node.parse("http://a");
    private static final Node B = Node.parse("http://b");
    private static final Node C = Node.parse("http://c");
    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final Request CREATE = Request.post(RequestPath.of("x", "_doc"));

    private final FakeClock clock = new FakeClock();

    @Test
    void switchesToAnotherNodeAtOnceWhenTheFirstCannotBeReached() {
        FakeNodeClient client = new FakeNodeClient(refused(), ok());

        assertEquals(200, execute(client, CREATE));

        assertEquals(List.of(A, B), client.attempts());
        assertEquals(List.of(), clock.pauses());
    }

    @Test
    void listsEveryAttemptWhenAllFail() {
        FakeNodeClient client = new FakeNodeClient(refused());

        TransportException e = assertThrows(TransportException.class, () -> execute(client, READ));

        assertEquals(Kind.CONNECT, e.kind());
        assertEquals(
                List.of(A, B, C, A), e.attempts().stream().map(Attempt::node).toList());
        assertTrue(e.getMessage().contains("4 attempts: http://a:80: connection refused"), e.getMessage());
        assertEquals(3, e.getSuppressed().length);
        assertEquals("refused", e.getCause().getMessage());
        assertEquals(2, clock.pauses().size());
    }

    @Test
    void keepsAnEarlierAnswerInSightWhenTheRetriesEndInFailures() {
        FakeNodeClient client = new FakeNodeClient(answer(502, Map.of(), "bad gateway"), refused());

        TransportException e = assertThrows(TransportException.class, () -> execute(client, READ));

        ResponseException first = assertInstanceOf(ResponseException.class, e.getSuppressed()[0]);
        assertEquals(502, first.status());
        assertTrue(e.getMessage().contains("http://a:80: status 502"), e.getMessage());
    }

    @Test
    void sendsNothingTwiceThatMayHaveBeenCarriedOut() {
        FakeNodeClient client = new FakeNodeClient(lost(), ok());

        TransportException e = assertThrows(TransportException.class, () -> execute(client, CREATE));

        assertEquals(Kind.CONNECTION_LOST, e.kind());
        assertEquals(List.of(A), client.attempts());
        assertEquals(200, execute(new FakeNodeClient(lost(), ok()), CREATE.withIdempotent(true)));
        assertEquals(200, execute(new FakeNodeClient(lost(), ok()), READ));
    }

    @ParameterizedTest
    @CsvSource({"502, 1", "503, 1", "504, 1", "408, 1", "429, 2"})
    void sendsARefusedCreateAgainOnlyIfItWasCertainlyNotCarriedOut(int status, int attempts) {
        FakeNodeClient client = new FakeNodeClient(answer(status, Map.of(), ""), ok());

        try {
            execute(client, CREATE);
        } catch (ResponseException e) {
            assertEquals(status, e.status());
        }

        assertEquals(attempts, client.attempts().size());
    }

    @Test
    void repeatsAfterSilenceOnlyOnRequest() {
        TransportException e =
                assertThrows(TransportException.class, () -> execute(new FakeNodeClient(silent(), ok()), READ));
        Request wanted = READ.withOptions(RequestOptions.none().withRetryOnTimeout(true));

        assertEquals(Kind.RESPONSE_TIMEOUT, e.kind());
        assertEquals(200, execute(new FakeNodeClient(silent(), ok()), wanted));
    }

    @ParameterizedTest
    @CsvSource({"3", "'Sun, 01 Mar 2026 12:00:03 GMT'"})
    void waitsAsLongAsTheServerAsks(String retryAfter) {
        FakeNodeClient client = new FakeNodeClient(answer(429, Map.of("Retry-After", retryAfter), ""), ok());

        assertEquals(200, execute(client, CREATE));

        assertEquals(List.of(A, B), client.attempts());
        long pause = clock.pauses().get(0).toMillis();
        assertTrue(pause >= 3000 && pause <= 3300, pause + " ms");
    }

    @Test
    void givesUpAtOnceWhenTheServerAsksForMoreThanIsLeft() {
        FakeNodeClient client = new FakeNodeClient(answer(429, Map.of("Retry-After", "120"), ""));

        ResponseException e = assertThrows(ResponseException.class, () -> execute(client, READ));

        assertEquals(Duration.ofSeconds(120), e.retryAfter());
        assertEquals(1, client.attempts().size());
        assertEquals(List.of(), clock.pauses());
    }

    @Test
    void neverSleepsPastTheDeadline() {
        Request hurried = READ.withOptions(
                RequestOptions.none().withDeadline(Duration.ofSeconds(20)).withMaxRetries(100));
        FakeNodeClient client = new FakeNodeClient(answer(503, Map.of(), ""));
        long begin = clock.nanoTime();

        assertThrows(ResponseException.class, () -> execute(client, hurried));

        assertEquals(
                List.of(7L, 7L),
                clock.pauses().stream().map(Duration::toSeconds).toList());
        assertEquals(14, Duration.ofNanos(clock.nanoTime() - begin).toSeconds());
    }

    @Test
    void takesNoNoticeOfTheWallClock() {
        FakeNodeClient client = new FakeNodeClient(
                node -> {
                    clock.moveWallClock(Duration.ofHours(1));
                    return answer(503, Map.of(), "").on(node);
                },
                node -> {
                    clock.moveWallClock(Duration.ofHours(-2));
                    return answer(503, Map.of(), "").on(node);
                },
                ok());

        assertEquals(200, execute(client, READ));
    }

    @Test
    void repeatsFewerCallsWhenAllOfThemFail() {
        FakeNodeClient client =
                new FakeNodeClient(answer(503, Map.of(), "{\"error\":{\"type\":\"cluster_block_exception\"}}"));
        try (Transport transport = transport(client, pool())) {
            for (int i = 0; i < 1000; i++) {
                assertThrows(ResponseException.class, () -> transport.execute(READ, ResponseReader.status()));
            }
        }

        int retries = client.attempts().size() - 1000;
        assertTrue(retries >= 150 && retries <= 200, retries + " retries");
    }

    @Test
    void asksAllNodesBeforeItAsksOneTwice() {
        FakeNodeClient client = new FakeNodeClient(answer(429, Map.of(), ""));

        assertThrows(ResponseException.class, () -> execute(client, READ));

        assertEquals(List.of(A, B, C), client.attempts().subList(0, 3));
        assertEquals(4, client.attempts().size());
    }

    @Test
    void asksThePolicyOfTheUser() {
        FakeNodeClient client = new FakeNodeClient(answer(500, Map.of("Retry-After", "3"), ""), lost(), ok());
        List<String> asked = new ArrayList<>();
        Request request = CREATE.withOptions(RequestOptions.none().withRetryPolicy(retry -> {
            asked.add(retry.number() + " " + retry.harmless() + " " + retry.otherNode() + " " + retry.retryAfter() + " "
                    + retry.backoff() + " " + retry.failure().getClass().getSimpleName());
            return Duration.ofSeconds(retry.number());
        }));

        assertEquals(200, execute(client, request));

        assertEquals(
                List.of("1 false true PT3S PT7S ResponseException", "2 false true null PT7S TransportException"),
                asked);
        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)), clock.pauses());
    }

    @Test
    void givesUpWhenThePolicySaysSo() {
        FakeNodeClient client = new FakeNodeClient(refused(), ok());
        Request request = READ.withOptions(RequestOptions.none().withRetryPolicy(retry -> null));

        assertThrows(TransportException.class, () -> execute(client, request));

        assertEquals(List.of(A), client.attempts());
    }

    @Test
    void takesNoNodeOutForWhatIsTheFaultOfTheRequest() {
        for (int status : new int[] {400, 413, 429, 500}) {
            FakeNodeClient client = new FakeNodeClient(answer(status, Map.of(), ""));
            NodePool pool = pool();

            assertThrows(ResponseException.class, () -> execute(client, pool, READ, ResponseReader.status()));

            List.of(A, B, C).forEach(node -> assertNull(pool.health(node), status + " on " + node));
        }
    }

    @Test
    void takesNoNodeOutForTroubleOfTheCluster() {
        String noMaster =
                "{\"error\":{\"root_cause\":[],\"type\":\"master_not_discovered_exception\",\"reason\":null}}";
        FakeNodeClient client = new FakeNodeClient(answer(503, Map.of(), noMaster));
        NodePool pool = pool();

        ResponseException e =
                assertThrows(ResponseException.class, () -> execute(client, pool, READ, ResponseReader.status()));

        assertEquals("master_not_discovered_exception", e.errorType());
        assertEquals(4, e.attempts().size());
        List.of(A, B, C).forEach(node -> assertNull(pool.health(node)));
    }

    @Test
    void passesOnWhatTheReaderThrows() {
        NodePool pool = pool();
        IllegalStateException own = new IllegalStateException("mine");
        IOException checked = new IOException("disk full");

        assertSame(
                own,
                assertThrows(
                        IllegalStateException.class,
                        () -> execute(new FakeNodeClient(ok()), pool, READ, r -> {
                            throw own;
                        })));
        assertSame(
                checked,
                assertThrows(
                                UncheckedIOException.class,
                                () -> execute(new FakeNodeClient(ok()), pool, READ, r -> {
                                    throw checked;
                                }))
                        .getCause());
        List.of(A, B, C).forEach(node -> assertNull(pool.health(node)));
    }

    @ParameterizedTest
    @CsvSource({
        "404, NotFoundException",
        "409, ConflictException",
        "401, UnauthorizedException",
        "403, UnauthorizedException",
        "400, ResponseException"
    })
    void hasATypeForWhatCallersTellApart(int status, String type) {
        ResponseException e = assertThrows(
                ResponseException.class, () -> execute(new FakeNodeClient(answer(status, Map.of(), "")), READ));

        assertEquals(type, e.getClass().getSimpleName());
        assertEquals(status, e.status());
    }

    @Test
    void handsAcceptedStatusesToTheReader() {
        FakeNodeClient client = new FakeNodeClient(answer(404, Map.of(), "{}"));

        assertEquals(404, execute(client, READ.withAcceptedStatuses(404)));
    }

    private int execute(FakeNodeClient client, Request request) {
        return execute(client, pool(), request, ResponseReader.status());
    }

    private <R> R execute(FakeNodeClient client, NodePool pool, Request request, ResponseReader<R> reader) {
        try (Transport transport = transport(client, pool)) {
            return transport.execute(request, reader);
        }
    }

    private Transport transport(FakeNodeClient client, NodePool pool) {
        TransportConfig config = TransportConfig.builder()
                .node(A)
                .node(B)
                .node(C)
                .shuffleNodes(false)
                .backoff(retry -> Duration.ofSeconds(7))
                .build();
        return form(new DefaultTransport(
                config,
                pool,
                client,
                new Machinery(clock, new InFlight(clock), this::pause, new Dispatcher(Runnable::run))));
    }

    private boolean pause(InFlight.Member pause) {
        clock.await(new CountDownLatch(1), pause.due() - clock.nanoTime());
        pause.expire();
        return true;
    }

    /** How calls are made; another form has to pass the same tests. */
    Transport form(Transport transport) {
        return transport;
    }

    private NodePool pool() {
        return new NodePool(List.of(A, B, C), (candidates, context) -> candidates.get(0), clock, () -> 0.5);
    }
}
