package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.layer.HttpAttempt;
import dev.espalier.transport.layer.HttpLayer;
import dev.espalier.transport.layer.HttpLayerException;
import dev.espalier.transport.layer.HttpLayerException.Failure;
import dev.espalier.transport.layer.HttpReply;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeListener;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a layer says of an attempt that failed, and what that means for the node and for the request: row by row. */
@Timeout(20)
class HttpLayerFailureTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final Request WRITE = Request.post(RequestPath.of("x", "_doc"));

    /** What the layer does, what the call fails of, whether the node is avoided, and on how many nodes each is tried. */
    private enum Row {
        NOT_CONNECTED(says(Failure.NOT_CONNECTED), Kind.CONNECT, true, 2, 2),
        NOT_TRUSTED(says(Failure.NOT_TRUSTED), Kind.TLS, true, 2, 2),
        NOT_SENT(says(Failure.NOT_SENT), Kind.CONNECTION_LOST, true, 2, 2),
        CLOSED_WHILE_KEPT(says(Failure.CLOSED_WHILE_KEPT), Kind.CONNECTION_LOST, false, 2, 1),
        CONNECTION_LOST(says(Failure.CONNECTION_LOST), Kind.CONNECTION_LOST, true, 2, 1),
        SILENT(says(Failure.SILENT), Kind.RESPONSE_TIMEOUT, false, 1, 1),
        MALFORMED(says(Failure.MALFORMED), Kind.PROTOCOL, false, 1, 1),
        REFUSED(fails(new ConnectException("refused")), Kind.CONNECT, true, 2, 2),
        UNREACHABLE(fails(new NoRouteToHostException("no route")), Kind.CONNECT, true, 2, 2),
        UNKNOWN(fails(new UnknownHostException("unknown")), Kind.CONNECT, true, 2, 2),
        UNRESOLVED(fails(new UnresolvedAddressException()), Kind.CONNECT, true, 2, 2),
        HANDSHAKE(fails(new SSLHandshakeException("unknown authority")), Kind.TLS, true, 2, 2),
        SOCKET_TIMEOUT(fails(new SocketTimeoutException()), Kind.RESPONSE_TIMEOUT, false, 1, 1),
        BROKEN(fails(new IOException("reset")), Kind.CONNECTION_LOST, true, 2, 1),
        ANY_OTHER(fails(new IllegalStateException("on purpose")), Kind.PROTOCOL, false, 1, 1),
        THROWN_AT_ONCE(throwing(new IllegalStateException("on purpose")), Kind.PROTOCOL, false, 1, 1),
        NO_FUTURE(() -> null, Kind.PROTOCOL, false, 1, 1),
        NO_REPLY(() -> CompletableFuture.completedFuture(null), Kind.PROTOCOL, false, 1, 1);

        private final Supplier<CompletableFuture<HttpReply>> outcome;
        private final Kind kind;
        private final boolean avoided;
        private final int readTries;
        private final int writeTries;

        Row(Supplier<CompletableFuture<HttpReply>> outcome, Kind kind, boolean avoided, int readTries, int writeTries) {
            this.outcome = outcome;
            this.kind = kind;
            this.avoided = avoided;
            this.readTries = readTries;
            this.writeTries = writeTries;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isKept(Row row) {
        for (boolean async : List.of(false, true)) {
            check(row, READ, row.readTries, async);
            check(row, WRITE, row.writeTries, async);
        }
    }

    /** Nothing is known of it but that it was here. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fault11_anErrorFailsItsCallWithJustThat(boolean atOnce) {
        Error error = new StackOverflowError("of the test");
        Layer layer = new Layer(() -> {
            if (atOnce) {
                throw error;
            }
            return CompletableFuture.failedFuture(error);
        });
        try (Transport plain = Transport.create(TransportConfig.builder()
                .node("http://a.test")
                .httpLayer(settings -> layer)
                .build())) {
            for (Transport transport : List.of(plain, new AsyncForm(plain))) {
                Error told = assertThrows(Error.class, () -> transport.execute(READ, ResponseReader.status()));

                assertSame(error, told);
            }
            assertEquals(List.of("a.test", "a.test"), layer.asked);
            assertEquals(0, plain.connections().get(0).leased());
        }
    }

    private static void check(Row row, Request request, int tries, boolean async) {
        Layer layer = new Layer(row.outcome);
        Set<String> avoided = new ConcurrentSkipListSet<>();
        try (Transport plain = Transport.create(TransportConfig.builder()
                .node("http://a.test")
                .node("http://b.test")
                .shuffleNodes(false)
                .withoutDiscovery()
                .maxRetries(1)
                .backoff(retry -> Duration.ofMillis(1))
                .httpLayer(settings -> layer)
                .nodeListener(new NodeListener() {
                    @Override
                    public void exiled(Node node, Duration exile, int failures, String cause) {
                        avoided.add(node.host());
                    }
                })
                .build())) {
            Transport transport = async ? new AsyncForm(plain) : plain;

            TransportException e =
                    assertThrows(TransportException.class, () -> transport.execute(request, ResponseReader.status()));

            assertEquals(row.kind, e.kind(), e.getMessage());
            assertEquals(List.of("a.test", "b.test").subList(0, tries), layer.asked, request.toString());
            assertEquals(row.avoided ? Set.copyOf(layer.asked) : Set.of(), avoided, request.toString());
            assertEquals(0, transport.connections().get(0).leased());
        }
    }

    private static Supplier<CompletableFuture<HttpReply>> says(Failure failure) {
        return fails(new HttpLayerException(failure, "on purpose", null));
    }

    private static Supplier<CompletableFuture<HttpReply>> fails(Exception e) {
        return () -> CompletableFuture.failedFuture(e);
    }

    private static Supplier<CompletableFuture<HttpReply>> throwing(RuntimeException e) {
        return () -> {
            throw e;
        };
    }

    /** Has one outcome for all attempts. */
    private record Layer(Supplier<CompletableFuture<HttpReply>> outcome, List<String> asked) implements HttpLayer {

        Layer(Supplier<CompletableFuture<HttpReply>> outcome) {
            this(outcome, new CopyOnWriteArrayList<>());
        }

        @Override
        public CompletableFuture<HttpReply> send(HttpAttempt attempt) {
            asked.add(attempt.node().host());
            return outcome.get();
        }

        @Override
        public void close() {}
    }
}
