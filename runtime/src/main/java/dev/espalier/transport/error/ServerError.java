package dev.espalier.transport.error;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of a refusal.
 *
 * @param type null if the body is not an error of the server, but a proxy's page for example
 * @param reason the error in a sentence of the server; null if there is none
 * @param rootCause the first root cause; null if the server named none
 * @param causedBy what the error was caused by, the nearest cause first
 * @param excerpt the first KiB of the body as text
 */
public record ServerError(
        @Nullable String type,
        @Nullable String reason,
        @Nullable ErrorCause rootCause,
        List<ErrorCause> causedBy,
        String excerpt)
        implements Serializable {

    /** Errors with status 502 to 504 that any node of the cluster would give. */
    private static final Set<String> CLUSTER_LEVEL = Set.of(
            "cluster_block_exception",
            "cluster_manager_not_discovered_exception",
            "failed_to_commit_cluster_state_exception",
            "master_not_discovered_exception",
            "no_shard_available_action_exception",
            "not_master_exception",
            "primary_missing_action_exception",
            "process_cluster_event_timeout_exception",
            "search_phase_execution_exception",
            "unavailable_shards_exception");

    /**
     * A body that is not an error of the server.
     *
     * @param excerpt the first KiB of the body as text
     * @return without type
     */
    public static ServerError unknown(String excerpt) {
        return new ServerError(null, null, null, List.of(), excerpt);
    }

    boolean clusterLevel() {
        return type != null && CLUSTER_LEVEL.contains(type)
                || rootCause != null && CLUSTER_LEVEL.contains(rootCause.type());
    }

    /**
     * Type and reason, the root cause if it says something else, and the causes.
     *
     * @return one line
     */
    public String summary() {
        StringBuilder text =
                new StringBuilder(new ErrorCause(Objects.requireNonNullElse(type, "error"), reason).toString());
        if (rootCause != null && !Objects.equals(rootCause.type(), type)) {
            text.append("; root cause ").append(rootCause);
        }
        for (ErrorCause cause : causedBy) {
            text.append("; caused by ").append(cause);
        }
        return text.toString();
    }
}
