package dev.espalier.transport.http;

import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.layer.HttpLayer;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeConnections;
import dev.espalier.transport.support.Machinery;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Attempts over an HTTP client that the user brings. A blocking attempt is one that nobody blocks for, waited for. */
public final class LayerNodeClient implements NodeClient {

    private static final Logger LOG = LoggerFactory.getLogger(LayerNodeClient.class);

    private final HttpSettings settings;
    private final HttpLayer layer;
    private final Machinery machinery;
    private final Duration grace;
    private final LayerAttempts attempts;
    private final ConcurrentMap<Node, Target> targets = new ConcurrentHashMap<>();

    /**
     * Attempts over a layer.
     *
     * @param layer is closed with this
     * @param grace how long exchanges may go on after the close
     */
    public LayerNodeClient(HttpSettings settings, HttpLayer layer, Machinery machinery, Duration grace) {
        this.settings = settings;
        this.layer = layer;
        this.machinery = machinery;
        this.grace = grace;
        this.attempts = new LayerAttempts(settings);
    }

    @Override
    public Exchange send(Node node, Outgoing outgoing, Deadline deadline) throws ExchangeException {
        AwaitedReply reply = new AwaitedReply();
        LayerExchange exchange = exchange(node, outgoing.buffered(), deadline, reply);
        exchange.endWith(outgoing.cancellations());
        exchange.start();
        try {
            return reply.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.interrupt();
            exchange.close();
            throw exchange.explain(e);
        } catch (ExchangeException | RuntimeException | Error e) {
            exchange.close();
            throw e;
        }
    }

    @Override
    public AsyncAttempt prepare(Node node, Outgoing outgoing, Deadline deadline, AsyncReply reply)
            throws ExchangeException {
        return exchange(node, outgoing, deadline, reply);
    }

    private LayerExchange exchange(Node node, Outgoing outgoing, Deadline deadline, AsyncReply reply)
            throws ExchangeException {
        Target target = target(node);
        LayerAttempts.Draft draft = attempts.draft(target, outgoing);
        LayerPlan plan = new LayerPlan(
                target, outgoing, deadline, deadline.limit(settings.limits().lease()), draft);
        return new LayerExchange(plan, layer, machinery, reply);
    }

    @Override
    public NodeConnections connections(Node node) {
        Target target = targets.get(node);
        if (target == null) {
            return new NodeConnections(node, 0, 0, 0, settings.maxConnectionsPerNode());
        }
        Slots slots = target.slots();
        return new NodeConnections(node, slots.inUse(), layer.idleConnections(node), slots.waiting(), slots.most());
    }

    @Override
    public void forget(Node node) {
        if (targets.remove(node) != null) {
            layer.forget(node);
        }
    }

    @Override
    public void close() {
        machinery.inFlight().close(grace);
        targets.values().forEach(target -> target.slots().close());
        try {
            layer.close();
        } catch (RuntimeException e) {
            // What else the transport has is closed all the same.
            LOG.warn("The HTTP layer could not be closed", e);
        }
    }

    private Target target(Node node) throws ExchangeException {
        try {
            return targets.computeIfAbsent(node, fresh -> Target.of(fresh, settings.maxConnectionsPerNode()));
        } catch (UncheckedIOException e) {
            throw ExchangeException.unsent(Kind.CONNECT, String.valueOf(e.getMessage()), e.getCause());
        }
    }
}
