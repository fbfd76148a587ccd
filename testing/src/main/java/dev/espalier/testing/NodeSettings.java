package dev.espalier.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The settings that make a node part of its cluster. */
final class NodeSettings {

    private NodeSettings() {}

    static Map<String, String> of(SearchServerKind kind, ClusterNode node, List<ClusterNode> cluster) {
        Map<String, String> settings = new LinkedHashMap<>();
        // Its own name, so that it never meets another cluster that has taken one of its ports.
        settings.put("cluster.name", "espalier-testing-" + cluster.get(0).transportPort());
        settings.put("node.name", node.name());
        settings.put("network.host", "127.0.0.1");
        settings.put("http.port", String.valueOf(node.httpPort()));
        settings.put("transport.port", String.valueOf(node.transportPort()));
        settings.put(
                "node.processors",
                String.valueOf(Math.min(2, Runtime.getRuntime().availableProcessors())));
        // A full disk of the developer's machine must not fail the tests.
        settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
        if (kind.isElasticsearch()) {
            settings.put("xpack.security.enabled", "false");
            // Some field types are part of a subscription; the trial of it ends with the node.
            settings.put("xpack.license.self_generated.type", "trial");
            // A complete distribution would start native processes, which only its start script can.
            settings.put("xpack.ml.enabled", "false");
        }
        if (cluster.size() == 1) {
            settings.put("discovery.type", "single-node");
        } else {
            settings.put("discovery.seed_hosts", join(cluster, other -> "127.0.0.1:" + other.transportPort()));
            settings.put(
                    kind.isElasticsearch() ? "cluster.initial_master_nodes" : "cluster.initial_cluster_manager_nodes",
                    join(cluster, ClusterNode::name));
            settings.put("discovery.find_peers_interval", "200ms");
            // Nodes of one process start one after the other: none may wait for the next.
            settings.put("discovery.initial_state_timeout", "0s");
        }
        return settings;
    }

    private static String join(List<ClusterNode> cluster, Function<ClusterNode, String> property) {
        return cluster.stream().map(property).collect(Collectors.joining(","));
    }
}
