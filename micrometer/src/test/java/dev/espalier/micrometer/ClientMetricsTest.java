package dev.espalier.micrometer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.espalier.transport.Transport;
import dev.espalier.transport.TransportConfig;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientMetricsTest {

    private static final Request SEARCH =
            Request.post(RequestPath.of("x", "_search")).withBody(RequestBody.json("{}".getBytes()));

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private final HttpServer server = serve();
    private final String node = "127.0.0.1:" + server.getAddress().getPort();
    private final ClientMetrics metrics = new ClientMetrics(registry, Tag.of("client", "test"));
    private final Transport transport = Transport.create(TransportConfig.builder()
            .node("http://" + node)
            .backoff(retry -> Duration.ofMillis(1))
            .maxRetries(1)
            .requestListener(metrics)
            .nodeListener(metrics)
            .build());

    @AfterEach
    void close() {
        transport.close();
        server.stop(0);
    }

    @Test
    void measuresCallsAttemptsAndSizes() {
        statuses.add(429);
        transport.execute(SEARCH, response -> {
            assertEquals(1, registry.get("espalier.calls.active").gauge().value());
            return response.body().readAllBytes();
        });
        statuses.add(400);
        assertThrows(ResponseException.class, () -> transport.execute(SEARCH, ResponseReader.bytes()));

        assertEquals(1, calls("search", "success"));
        assertEquals(1, calls("search", "400"));
        assertEquals(1, attempts("429"));
        assertEquals(1, attempts("success"));
        assertEquals(1, attempts("400"));
        assertEquals(
                1,
                registry.get("espalier.retries")
                        .tag("endpoint", "search")
                        .counter()
                        .count());
        assertEquals(6, registry.get("espalier.request.bytes").summary().totalAmount());
        assertEquals(6, registry.get("espalier.response.bytes").summary().totalAmount());
        assertEquals(0, registry.get("espalier.calls.active").gauge().value());
        assertEquals(
                1,
                registry.get("espalier.calls")
                        .tags("outcome", "400", "client", "test")
                        .timers()
                        .size());
    }

    @Test
    void measuresTheConnectionsToEachNode() {
        assertTrue(registry.find("espalier.pool.max").gauges().isEmpty());
        metrics.watch(transport);
        assertEquals(10, pool("max"));
        assertEquals(0, pool("available"));
        transport.execute(SEARCH, response -> {
            assertEquals(1, pool("leased"));
            return response.body().readAllBytes();
        });
        assertEquals(0, pool("leased"));
        assertEquals(1, pool("available"));
        assertEquals(0, pool("pending"));

        metrics.removed(transport.nodes().get(0));
        assertTrue(registry.find("espalier.pool.leased").gauges().isEmpty());
        metrics.added(transport.nodes().get(0));
        assertEquals(1, pool("available"));
    }

    private double pool(String number) {
        return registry.get("espalier.pool." + number)
                .tags("node", node, "client", "test")
                .gauge()
                .value();
    }

    @Test
    void countsWhatBecomesOfNodes() throws IOException {
        server.stop(0);
        assertThrows(TransportException.class, () -> transport.execute(SEARCH, ResponseReader.bytes()));

        assertEquals(1, calls("search", "connect"));
        assertEquals(2, events("failed"));
        assertEquals(1, registry.get("espalier.nodes.avoided").gauge().value());

        HttpServer again = serve(server.getAddress().getPort());
        try {
            transport.execute(SEARCH, ResponseReader.bytes());
        } finally {
            again.stop(0);
        }
        assertEquals(1, events("back"));
        assertEquals(0, registry.get("espalier.nodes.avoided").gauge().value());
    }

    private long calls(String endpoint, String outcome) {
        return registry.get("espalier.calls")
                .tags("endpoint", endpoint, "outcome", outcome)
                .timer()
                .count();
    }

    private long attempts(String outcome) {
        return registry.get("espalier.attempts")
                .tags("node", node, "outcome", outcome)
                .timer()
                .count();
    }

    private double events(String event) {
        return registry.get("espalier.node.events")
                .tags("node", node, "event", event)
                .counter()
                .count();
    }

    private HttpServer serve() {
        try {
            return serve(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private HttpServer serve(int port) throws IOException {
        HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        started.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            Integer status = statuses.poll();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status == null ? 200 : status, 2);
            exchange.getResponseBody().write("{}".getBytes());
            exchange.close();
        });
        started.start();
        return started;
    }
}
