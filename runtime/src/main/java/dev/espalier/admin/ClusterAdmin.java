package dev.espalier.admin;

import dev.espalier.exchange.JsonRequests;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.List;
import java.util.Objects;

/** The cluster as a whole. Thread-safe; nothing here changes anything. */
public final class ClusterAdmin {

    private static final int TIMED_OUT = 408;

    private final Transport transport;

    /**
     * Asks by a transport. {@code SearchClient.cluster()} makes one for a client.
     *
     * @param transport what sends its requests
     */
    public ClusterAdmin(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /**
     * The health as it is now. Sends {@code GET /_cluster/health}.
     *
     * @return the health of the whole cluster
     */
    public ClusterHealth health() {
        return health(Request.get(RequestPath.of("_cluster", "health")));
    }

    /**
     * The health once a condition is true, or its time is over. Sends {@code GET /_cluster/health} with {@code
     * wait_for_status}.
     *
     * @param condition what to wait for, and how long
     * @return the health; {@link ClusterHealth#timedOut()} says whether it is less than what was waited for
     */
    public ClusterHealth health(HealthCondition condition) {
        return health(condition.request());
    }

    private ClusterHealth health(Request request) {
        Request lenient = request.withAcceptedStatuses(TIMED_OUT);
        return ClusterHealth.of(JsonRequests.send(transport, lenient));
    }

    /**
     * All nodes. Sends {@code GET /_nodes/http}.
     *
     * @return those that answered the one that was asked
     */
    public List<NodeInfo> nodes() {
        Request request = Request.get(RequestPath.of("_nodes", "http"));
        return NodeInfo.list(JsonRequests.send(transport, request));
    }
}
