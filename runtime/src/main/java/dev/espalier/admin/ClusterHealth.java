package dev.espalier.admin;

import dev.espalier.codec.JsonValue;

/**
 * The health of a cluster, or of some of its indexes. Numbers that the server does not tell are 0.
 *
 * @param clusterName the name of the cluster
 * @param status how well its shards are kept
 * @param timedOut whether the time was over before that came true which was waited for
 * @param nodes the number of nodes
 * @param dataNodes the number of nodes that keep shards
 * @param activePrimaryShards primary shards that are there
 * @param activeShards shards that are there, replicas included
 * @param relocatingShards shards that move to another node
 * @param initializingShards shards that are being made ready
 * @param unassignedShards shards that no node keeps
 * @param pendingTasks changes of the cluster that wait for their turn
 */
public record ClusterHealth(
        String clusterName,
        HealthStatus status,
        boolean timedOut,
        int nodes,
        int dataNodes,
        int activePrimaryShards,
        int activeShards,
        int relocatingShards,
        int initializingShards,
        int unassignedShards,
        int pendingTasks) {

    static ClusterHealth of(JsonValue answer) {
        return new ClusterHealth(
                answer.get("cluster_name").asText(""),
                HealthStatus.of(answer.get("status").asText("")),
                answer.get("timed_out").asBoolean(false),
                number(answer, "number_of_nodes"),
                number(answer, "number_of_data_nodes"),
                number(answer, "active_primary_shards"),
                number(answer, "active_shards"),
                number(answer, "relocating_shards"),
                number(answer, "initializing_shards"),
                number(answer, "unassigned_shards"),
                number(answer, "number_of_pending_tasks"));
    }

    private static int number(JsonValue answer, String name) {
        return (int) Math.min(Integer.MAX_VALUE, answer.get(name).asLong(0));
    }
}
