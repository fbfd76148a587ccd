package dev.espalier.transport;

import static dev.espalier.Conditions.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.transport.cluster.NodePool;
import dev.espalier.transport.http.HttpClientFactory;
import dev.espalier.transport.http.HttpNodeClient;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.support.FakeClock;
import dev.espalier.transport.support.Machinery;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fault 48: connections age by the monotonic clock alone. Here that clock is moved while the time of day stands still, which
 * is the same to them as the time of day being moved while that clock goes on.
 */
@Timeout(20)
class ConnectionAgeTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final Duration TIME_TO_LIVE = Duration.ofHours(1);

    private final FakeClock clock = new FakeClock();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fault48_whatIsIdleForTooLongIsClosed(boolean async) {
        try (ScriptedNode used = new ScriptedNode();
                ScriptedNode idle = new ScriptedNode();
                Transport transport = connect(async, used, idle)) {
            Request first = READ.withOptions(RequestOptions.none().withStickyKey("the first node"));
            read(transport);
            transport.execute(first, ResponseReader.status());
            assertEquals(1, idle.openConnections());

            for (int i = 0; i < 3; i++) {
                clock.advance(Duration.ofSeconds(31));
                transport.execute(first, ResponseReader.status());
            }

            await(() -> idle.openConnections() == 0, "its connection is closed");
            assertEquals(1, used.openConnections());
            assertEquals(1, used.connections());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fault48_whatWasUsedForLongEnoughIsReplaced(boolean async) {
        try (ScriptedNode node = new ScriptedNode();
                Transport transport = connect(async, node)) {
            read(transport);
            clock.advance(TIME_TO_LIVE.minusSeconds(1));
            // Nothing that was idle for so long is left.
            await(() -> connectionsAfterRead(transport, node) == 2, "a second connection");
            clock.advance(Duration.ofSeconds(10));
            read(transport);
            assertEquals(2, node.connections());

            for (Duration age = Duration.ZERO; age.compareTo(TIME_TO_LIVE) < 0; age = age.plusSeconds(20)) {
                clock.advance(Duration.ofSeconds(20));
                read(transport);
            }

            assertEquals(3, node.connections());
            await(() -> node.openConnections() == 1, "the old one is closed");
        }
    }

    private static int connectionsAfterRead(Transport transport, ScriptedNode node) {
        read(transport);
        return node.connections();
    }

    private static void read(Transport transport) {
        assertEquals(200, transport.execute(READ, ResponseReader.status()));
    }

    private Transport connect(boolean async, ScriptedNode... nodes) {
        TransportConfigBuilder builder = TransportConfig.builder()
                .shuffleNodes(false)
                .withoutDiscovery()
                .nodeSelector((nodesInUse, context) ->
                        nodesInUse.get(context.stickyKey() == null ? nodesInUse.size() - 1 : 0))
                .connectionTimeToLive(TIME_TO_LIVE);
        for (ScriptedNode node : nodes) {
            builder.node(node.node());
        }
        TransportConfig config = builder.build();
        NodePool pool = new NodePool(config.nodes(), config.nodeSelector(), clock, () -> 0.5);
        Machinery machinery = Machinery.of(config.executor(), clock);
        HttpNodeClient client = new HttpNodeClient(config.http(), HttpClientFactory.of(config.http()), machinery);
        Transport transport = new DefaultTransport(config, pool, client, machinery);
        return async ? new AsyncForm(transport) : transport;
    }
}
