package dev.espalier.transport.cluster;

import dev.espalier.transport.discovery.NodeInquiry;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The questions of one round of discovery, to nodes of one cluster only. Used by one thread. */
final class ClusterInquiry implements NodeInquiry {

    private static final Request WHO_ARE_YOU = Request.get(RequestPath.of());

    private final DiscoveryRules rules;
    private final NodePool pool;
    private final NodeQuestions questions;
    private final ClusterIdentity identity;
    private final RequestOptions limits;
    private final Set<Node> own = new HashSet<>();
    private final Map<Node, ClientException> refused = new HashMap<>();

    /**
     * Nodes to be asked.
     *
     * @param questions stays the caller's to close
     */
    ClusterInquiry(DiscoveryRules rules, NodePool pool, NodeQuestions questions, ClusterIdentity identity) {
        this.rules = rules;
        this.pool = pool;
        this.questions = questions;
        this.identity = identity;
        this.limits = RequestOptions.none()
                // Every server understands it, of whatever version its cluster is to be spoken to.
                .withHeader("Accept", RequestBody.JSON)
                .withDeadline(rules.timeout())
                .withResponseTimeout(rules.timeout())
                .withMaxRetries(0);
    }

    @Override
    public List<Node> candidates() {
        List<Node> well = new ArrayList<>();
        List<Node> unwell = new ArrayList<>();
        for (Node node : pool.nodes()) {
            (pool.health(node) == null ? well : unwell).add(node);
        }
        Collections.shuffle(well);
        Set<Node> all = new LinkedHashSet<>(well);
        all.addAll(unwell);
        all.addAll(rules.configured());
        return List.copyOf(all);
    }

    @Override
    public <R extends @Nullable Object> R ask(Node node, Request request, ResponseReader<R> reader) {
        requireOwn(node);
        return execute(node, request, reader);
    }

    /**
     * Asks a node, once in this round, who it is.
     *
     * @throws ClientException if it does not answer, or belongs to another cluster
     */
    void requireOwn(Node node) {
        ClientException known = refused.get(node);
        if (known != null) {
            throw known;
        }
        if (own.contains(node)) {
            return;
        }
        try {
            identity.require(node, clusterUuid(node));
            own.add(node);
        } catch (ClientException e) {
            refused.put(node, e);
            throw e;
        }
    }

    private String clusterUuid(Node node) {
        try {
            return execute(node, WHO_ARE_YOU, NodesInfoReader::clusterUuid);
        } catch (ResponseException e) {
            return switch (e.status()) {
                // It does not tell everybody.
                case 403, 404, 405 -> "";
                default -> throw e;
            };
        }
    }

    private <R extends @Nullable Object> R execute(Node node, Request request, ResponseReader<R> reader) {
        return questions.ask(node, request.withOptions(limits), reader);
    }
}
