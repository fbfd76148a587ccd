package dev.espalier.admin;

import dev.espalier.exchange.IndexName;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What to wait for before the health of a cluster is answered. Immutable; every method returns a changed copy. Several
 * conditions have to come true together.
 *
 * <pre>{@code
 * ClusterHealth health = client.cluster().health(
 *         HealthCondition.status(HealthStatus.YELLOW).of("articles-000001").within(Duration.ofMinutes(1)));
 * if (health.timedOut()) { ... }
 * }</pre>
 */
public final class HealthCondition {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final HealthStatus status;
    private final int nodes;
    private final boolean settled;
    private final List<IndexName> indexes;
    private final Duration timeout;

    private HealthCondition(
            HealthStatus status, int nodes, boolean settled, List<IndexName> indexes, Duration timeout) {
        this.status = status;
        this.nodes = nodes;
        this.settled = settled;
        this.indexes = indexes;
        this.timeout = timeout;
    }

    /**
     * Waits, for 30 seconds at most, until the status is at least this.
     *
     * @param status red, yellow or green
     * @return the condition
     * @throws IllegalArgumentException if the status is {@link HealthStatus#UNKNOWN}
     */
    public static HealthCondition status(HealthStatus status) {
        if (status == HealthStatus.UNKNOWN) {
            throw new IllegalArgumentException("Wait for red, yellow or green, not for " + status);
        }
        return new HealthCondition(status, 0, false, List.of(), Duration.ofSeconds(30));
    }

    /**
     * Of some indexes, not of the whole cluster.
     *
     * @param names names of indexes or aliases
     * @return changed condition
     * @throws IllegalArgumentException if one is not the name of one index
     */
    public HealthCondition of(String... names) {
        return new HealthCondition(
                status, nodes, settled, Stream.of(names).map(IndexName::new).toList(), timeout);
    }

    /**
     * Waits for nodes as well.
     *
     * @param atLeast how many nodes the cluster must have, 1 or more
     * @return changed condition
     * @throws IllegalArgumentException if it is less than 1
     */
    public HealthCondition nodes(int atLeast) {
        if (atLeast < 1) {
            throw new IllegalArgumentException("A cluster that answers has at least 1 node, not " + atLeast);
        }
        return new HealthCondition(status, atLeast, settled, indexes, timeout);
    }

    /**
     * Waits until no shard is moving or being made ready, too.
     *
     * @return changed condition
     */
    public HealthCondition settled() {
        return new HealthCondition(status, nodes, true, indexes, timeout);
    }

    /**
     * How long to wait.
     *
     * @param timeout 1 ms to 1 hour; then there is an answer that says {@link ClusterHealth#timedOut()}
     * @return changed condition
     * @throws IllegalArgumentException if it is out of range
     */
    public HealthCondition within(Duration timeout) {
        Objects.requireNonNull(timeout, "timeout");
        if (timeout.toMillis() < 1 || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("Wait from 1 ms to 1 hour, not " + timeout);
        }
        return new HealthCondition(status, nodes, settled, indexes, timeout);
    }

    Request request() {
        RequestPath path = RequestPath.of("_cluster", "health");
        if (!indexes.isEmpty()) {
            path = path.append(
                    String.join(",", indexes.stream().map(IndexName::value).toList()));
        }
        Request request =
                Request.get(path).withParameter("wait_for_status", status.name().toLowerCase(Locale.ROOT));
        request = nodes == 0 ? request : request.withParameter("wait_for_nodes", ">=" + nodes);
        if (settled) {
            request = request.withParameter("wait_for_no_relocating_shards", "true")
                    .withParameter("wait_for_no_initializing_shards", "true");
        }
        return ServerWait.of(timeout).on(request);
    }
}
