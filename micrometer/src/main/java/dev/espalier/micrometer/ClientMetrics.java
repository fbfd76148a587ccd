package dev.espalier.micrometer;

import dev.espalier.transport.Transport;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeListener;
import dev.espalier.transport.request.AttemptEvent;
import dev.espalier.transport.request.CallEvent;
import dev.espalier.transport.request.CallObserver;
import dev.espalier.transport.request.Endpoint;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures the calls and the nodes of one client. Give it to the client as {@code requestListener} and as
 * {@code nodeListener}.
 *
 * <table>
 * <caption>Meters</caption>
 * <tr><th>name</th><th>what</th><th>tags</th></tr>
 * <tr><td>espalier.calls</td><td>timer of calls with all their attempts</td><td>endpoint, outcome</td></tr>
 * <tr><td>espalier.calls.active</td><td>how many are under way</td><td></td></tr>
 * <tr><td>espalier.attempts</td><td>timer of requests on one node</td><td>endpoint, node, outcome</td></tr>
 * <tr><td>espalier.retries</td><td>counter of attempts after the first</td><td>endpoint</td></tr>
 * <tr><td>espalier.pool.wait</td><td>timer of waits for a free connection, of those that had to wait</td><td>node</td></tr>
 * <tr><td>espalier.pool.leased</td><td>connections in use, once a client is {@linkplain #watch watched}</td><td>node</td></tr>
 * <tr><td>espalier.pool.available</td><td>connections kept open for the next call</td><td>node</td></tr>
 * <tr><td>espalier.pool.pending</td><td>calls that wait for a connection</td><td>node</td></tr>
 * <tr><td>espalier.pool.max</td><td>how many connections may be in use</td><td>node</td></tr>
 * <tr><td>espalier.request.bytes</td><td>sizes of bodies before compression</td><td>endpoint</td></tr>
 * <tr><td>espalier.response.bytes</td><td>sizes of bodies after decompression</td><td>endpoint</td></tr>
 * <tr><td>espalier.nodes.avoided</td><td>how many nodes are avoided now</td><td></td></tr>
 * <tr><td>espalier.node.events</td><td>counter of what becomes of nodes</td><td>node, event: failed, avoided, back, found,
 *     gone</td></tr>
 * </table>
 *
 * <p>The tag {@code endpoint} is the {@linkplain Endpoint#name() name of the endpoint}, {@code node} is host and port, and
 * {@code outcome} is {@code success}, the status of a refusal, or what went wrong, such as {@code connect}: all of them have
 * few values.
 */
public final class ClientMetrics implements RequestListener, NodeListener {

    private static final String ENDPOINT = "endpoint";
    private static final String NODE = "node";
    private static final String OUTCOME = "outcome";

    private final MeterProvider<Timer> calls;
    private final MeterProvider<Timer> attempts;
    private final MeterProvider<Timer> poolWait;
    private final MeterProvider<Counter> retries;
    private final MeterProvider<Counter> nodeEvents;
    private final MeterProvider<DistributionSummary> requestBytes;
    private final MeterProvider<DistributionSummary> responseBytes;
    private final AtomicInteger active = new AtomicInteger();
    private final Set<Node> avoided = ConcurrentHashMap.newKeySet();
    private final PoolGauges pools;

    /**
     * Metrics of one client.
     *
     * @param registry where they go
     * @param tags for all of them, such as one that tells clients apart
     */
    public ClientMetrics(MeterRegistry registry, Tag... tags) {
        List<Tag> all = List.of(tags);
        pools = new PoolGauges(registry, all);
        calls = Timer.builder("espalier.calls")
                .description("Calls with all their attempts")
                .tags(all)
                .withRegistry(registry);
        attempts = Timer.builder("espalier.attempts")
                .description("Requests on one node")
                .tags(all)
                .withRegistry(registry);
        poolWait = Timer.builder("espalier.pool.wait")
                .description("Waits for a free connection")
                .tags(all)
                .withRegistry(registry);
        retries = Counter.builder("espalier.retries")
                .description("Attempts after the first")
                .tags(all)
                .withRegistry(registry);
        nodeEvents = Counter.builder("espalier.node.events")
                .description("What becomes of nodes")
                .tags(all)
                .withRegistry(registry);
        requestBytes = bytes("espalier.request.bytes", "Bodies of requests, before compression", all, registry);
        responseBytes = bytes("espalier.response.bytes", "Bodies of answers, after decompression", all, registry);
        Gauge.builder("espalier.calls.active", active, AtomicInteger::get)
                .description("Calls under way")
                .tags(all)
                .strongReference(true)
                .register(registry);
        Gauge.builder("espalier.nodes.avoided", avoided, Set::size)
                .description("Nodes that get no requests for a while")
                .tags(all)
                .strongReference(true)
                .register(registry);
    }

    private static MeterProvider<DistributionSummary> bytes(
            String name, String description, List<Tag> tags, MeterRegistry registry) {
        return DistributionSummary.builder(name)
                .description(description)
                .baseUnit("bytes")
                .tags(tags)
                .withRegistry(registry);
    }

    /**
     * Has the connections of the client measured, too: there is none yet when listeners are configured.
     *
     * @param transport that of the client, {@code client.transport()}
     */
    public void watch(Transport transport) {
        pools.watch(transport);
    }

    @Override
    public CallObserver callStarted(Request request) {
        active.incrementAndGet();
        return new Observer(Endpoint.of(request).name());
    }

    @Override
    public void failed(Node node, String cause) {
        count(node, "failed");
    }

    @Override
    public void exiled(Node node, Duration exile, int failures, String cause) {
        avoided.add(node);
        count(node, "avoided");
    }

    @Override
    public void revived(Node node) {
        avoided.remove(node);
        count(node, "back");
    }

    @Override
    public void added(Node node) {
        pools.add(node);
        count(node, "found");
    }

    @Override
    public void removed(Node node) {
        avoided.remove(node);
        pools.remove(node);
        count(node, "gone");
    }

    private void count(Node node, String event) {
        nodeEvents.withTags(NODE, node.authority(), "event", event).increment();
    }

    private final class Observer implements CallObserver {

        private final String endpoint;

        Observer(String endpoint) {
            this.endpoint = endpoint;
        }

        @Override
        public void attemptEnded(AttemptEvent attempt) {
            String node = attempt.node().authority();
            String outcome = Outcome.of(attempt.failure());
            attempts.withTags(ENDPOINT, endpoint, NODE, node, OUTCOME, outcome).record(attempt.duration());
            if (attempt.number() > 1) {
                retries.withTag(ENDPOINT, endpoint).increment();
            }
            if (!attempt.poolWait().isZero()) {
                poolWait.withTag(NODE, node).record(attempt.poolWait());
            }
            if (attempt.requestBytes() > 0) {
                requestBytes.withTag(ENDPOINT, endpoint).record(attempt.requestBytes());
            }
            if (attempt.status() != 0) {
                responseBytes.withTag(ENDPOINT, endpoint).record(attempt.responseBytes());
            }
        }

        @Override
        public void callEnded(CallEvent call) {
            active.decrementAndGet();
            calls.withTags(ENDPOINT, endpoint, OUTCOME, Outcome.of(call.failure()))
                    .record(call.duration());
        }
    }
}
