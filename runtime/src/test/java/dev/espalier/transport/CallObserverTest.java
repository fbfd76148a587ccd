package dev.espalier.transport;

import static dev.espalier.Conditions.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.transport.node.NodeConnections;
import dev.espalier.transport.request.CallObserver;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What observers of a call send along, and hear of retries, in both forms of calls; and what connections are doing. */
class CallObserverTest {

    private static final Request READ = Request.get(RequestPath.of("x", "_doc", "1"));

    private final ScriptedNode node = new ScriptedNode();
    private final List<String> retries = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itsHeadersGoWithEachAttemptAndGiveWayToThoseOfTheRequest(boolean async) {
        node.then(ScriptedNode.answer(503, "busy"));
        try (Transport transport = transport(async, Map.of("traceparent", "observed"))) {
            transport.execute(READ, ResponseReader.status());
            transport.execute(READ.withHeader("TraceParent", "own"), ResponseReader.status());
            transport.execute(READ.withHeader("traceparent", null), ResponseReader.status());
        }
        assertEquals(
                List.of("observed", "observed", "own", "-"),
                node.requests().stream()
                        .map(request -> request.headers().getOrDefault("traceparent", "-"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatCannotStandInAHeaderIsLeftOut(boolean async) {
        try (Transport transport = transport(async, Map.of("traceparent", "line\nbreak"))) {
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
        assertEquals("-", node.onlyRequest().headers().getOrDefault("traceparent", "-"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hearsOfEachRetryAndThePauseBefore(boolean async) {
        node.then(ScriptedNode.answer(503, "busy"), ScriptedNode.answer(503, "busy"));
        try (Transport transport = transport(async, Map.of())) {
            transport.execute(READ, ResponseReader.status());
        }
        assertEquals(List.of("2 after PT0.002S", "3 after PT0.004S"), retries);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void connectionsAreCountedForEachNode(boolean async) {
        try (Transport transport = transport(async, Map.of())) {
            assertEquals(List.of(new NodeConnections(node.node(), 0, 0, 0, 10)), transport.connections());
            transport.execute(READ, response -> {
                assertEquals(1, transport.connections().get(0).leased());
                return response.body().readAllBytes();
            });
            // the connection of an asynchronous call may be on its way back
            await(() -> transport.connections().get(0).available() > 0);
            assertEquals(List.of(new NodeConnections(node.node(), 0, 1, 0, 10)), transport.connections());
        }
    }

    private Transport transport(boolean async, Map<String, String> headers) {
        Transport transport = Transport.create(TransportConfig.builder()
                .node(node.node())
                .backoff(retry -> Duration.ofMillis(2L * retry))
                .requestListener(request -> new CallObserver() {
                    @Override
                    public Map<String, String> headers() {
                        return headers;
                    }

                    @Override
                    public void retrying(int number, Duration pause) {
                        retries.add(number + " after " + pause);
                    }
                })
                .build());
        return async ? new AsyncForm(transport) : transport;
    }
}
