package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.transport.FakeNodeClient.Outcome;
import dev.espalier.transport.cluster.NodeHealth;
import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.ExchangeException;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeSelector;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.Response;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.FakeClock;
import dev.espalier.transport.support.Machinery;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.exc.StreamReadException;

/** What each outcome of an attempt means for its node and for the request: the whole table, row by row. */
class FailureTableTest {

    private static final Node A = Node.parse("http://a");
    private static final Node B = Node.parse("http://b");
    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final Request WRITE = Request.post(RequestPath.of("x", "_doc"));
    private static final String BLOCKED = "{\"error\":{\"type\":\"cluster_block_exception\",\"reason\":\"no master\"}}";
    private static final String RED = "{\"error\":{\"type\":\"unavailable_shards_exception\",\"reason\":\"red\"}}";
    private static final String MASTERLESS = "{\"error\":{\"type\":\"master_not_discovered_exception\"}}";
    private static final String FULL = "{\"error\":{\"type\":\"es_rejected_execution_exception\"}}";

    private enum NodeIs {
        WELL,
        SUSPECT,
        DEAD
    }

    /** An outcome, what the node is held to be then, and on how many nodes a read and a write are tried. */
    private enum Row {
        REFUSED(unsent(Kind.CONNECT), NodeIs.DEAD, 2, 2),
        TLS_FAILURE(unsent(Kind.TLS), NodeIs.DEAD, 2, 2),
        RESET_BEFORE_ALL_WAS_SENT(unsent(Kind.CONNECTION_LOST), NodeIs.DEAD, 2, 2),
        RESET_AFTER_ALL_WAS_SENT(sent(Kind.CONNECTION_LOST), NodeIs.DEAD, 2, 1),
        RESPONSE_TIMEOUT(sent(Kind.RESPONSE_TIMEOUT), NodeIs.SUSPECT, 1, 1),
        DEADLINE_WHILE_SILENT(sent(Kind.DEADLINE), NodeIs.SUSPECT, 1, 1),
        BAD_GATEWAY(status(502, "<html>"), NodeIs.DEAD, 2, 1),
        UNAVAILABLE(status(503, ""), NodeIs.DEAD, 2, 1),
        GATEWAY_TIMEOUT(status(504, "{}"), NodeIs.DEAD, 2, 1),
        NODE_OVERLOADED(status(503, FULL), NodeIs.DEAD, 2, 1),
        CLUSTER_BLOCKED(status(503, BLOCKED), NodeIs.WELL, 2, 1),
        SHARDS_UNAVAILABLE(status(503, RED), NodeIs.WELL, 2, 1),
        NO_MASTER(status(503, MASTERLESS), NodeIs.WELL, 2, 1),
        TOO_MANY_REQUESTS(status(429, FULL), NodeIs.WELL, 2, 2),
        REQUEST_TIMEOUT(status(408, ""), NodeIs.WELL, 2, 1),
        SERVER_ERROR(status(500, "{}"), NodeIs.WELL, 1, 1),
        NOT_IMPLEMENTED(status(501, ""), NodeIs.WELL, 1, 1),
        INSUFFICIENT_STORAGE(status(507, ""), NodeIs.WELL, 1, 1),
        REDIRECT(status(301, ""), NodeIs.WELL, 1, 1),
        BAD_REQUEST(status(400, "{}"), NodeIs.WELL, 1, 1),
        UNAUTHORIZED(status(401, "{}"), NodeIs.WELL, 1, 1),
        NOT_FOUND(status(404, "{}"), NodeIs.WELL, 1, 1),
        METHOD_NOT_ALLOWED(status(405, "{}"), NodeIs.WELL, 1, 1),
        CONFLICT(status(409, "{}"), NodeIs.WELL, 1, 1),
        TOO_LARGE_FOR_THE_SERVER(status(413, ""), NodeIs.WELL, 1, 1),
        POOL_EXHAUSTED(unsent(Kind.LEASE_TIMEOUT), NodeIs.WELL, 1, 1),
        INTERRUPTED(unsent(Kind.INTERRUPTED), NodeIs.WELL, 1, 1),
        CLIENT_CLOSED(sent(Kind.CLOSED), NodeIs.WELL, 1, 1),
        RESPONSE_TOO_LARGE(sent(Kind.TOO_LARGE), NodeIs.WELL, 1, 1),
        NOT_HTTP(sent(Kind.PROTOCOL), NodeIs.WELL, 1, 1),
        UNDECODABLE_BODY(status(200, "<html>"), NodeIs.WELL, 1, 1, FailureTableTest::notJson),
        CALLBACK_EXCEPTION(status(200, "{}"), NodeIs.WELL, 1, 1, FailureTableTest::onPurpose);

        private final Outcome outcome;
        private final NodeIs node;
        private final int readTries;
        private final int writeTries;
        private final ResponseReader<?> reader;

        Row(Outcome outcome, NodeIs node, int readTries, int writeTries) {
            this(outcome, node, readTries, writeTries, ResponseReader.status());
        }

        Row(Outcome outcome, NodeIs node, int readTries, int writeTries, ResponseReader<?> reader) {
            this.outcome = outcome;
            this.node = node;
            this.readTries = readTries;
            this.writeTries = writeTries;
            this.reader = reader;
        }
    }

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @EnumSource
    void isKept(Row row) {
        assertEquals(row.readTries, tries(row, READ), "tries of a read");
        assertEquals(row.writeTries, tries(row, WRITE), "tries of a write");
    }

    private static int tries(Row row, Request request) {
        FakeClock clock = new FakeClock();
        NodePool pool = new NodePool(List.of(A, B), NodeSelector.roundRobin(), clock, () -> 0.5);
        FakeNodeClient client = new FakeNodeClient(row.outcome);
        TransportConfig config = TransportConfig.builder()
                .node(A)
                .node(B)
                .maxRetries(1)
                .backoff(retry -> Duration.ofMillis(1))
                .build();
        DefaultTransport transport = new DefaultTransport(config, pool, client, Machinery.of(config.executor(), clock));

        assertThrows(RuntimeException.class, () -> transport.execute(request, row.reader));

        assertEquals(row.node, state(pool.health(A)), "the node that was tried first");
        assertEquals(0, pool.inFlight(A) + pool.inFlight(B), "every attempt is over");
        return client.attempts().size();
    }

    private static NodeIs state(@Nullable NodeHealth health) {
        if (health == null) {
            return NodeIs.WELL;
        }
        return health.dead() ? NodeIs.DEAD : NodeIs.SUSPECT;
    }

    private static Outcome unsent(Kind kind) {
        return node -> {
            throw ExchangeException.unsent(kind, "failed", new IOException());
        };
    }

    private static Outcome sent(Kind kind) {
        return node -> {
            throw ExchangeException.sent(kind, "failed", new IOException());
        };
    }

    private static Outcome status(int status, String body) {
        return FakeNodeClient.answer(status, Map.of(), body);
    }

    private static Object notJson(Response response) {
        throw new StreamReadException("not JSON");
    }

    private static Object onPurpose(Response response) {
        throw new IllegalStateException("on purpose");
    }
}
