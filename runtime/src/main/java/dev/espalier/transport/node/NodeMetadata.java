package dev.espalier.transport.node;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a cluster says of one of its nodes.
 *
 * @param id the id of the node, which lives as long as its data folder; empty if it is not known
 * @param name the name of the node; empty if it is not known
 * @param version the version of the server, such as {@code 8.19.13}; empty if it is not known
 * @param roles such as {@code data}, {@code ingest} or {@code master}; empty for a node that only coordinates, and if the
 *     roles are not known
 * @param attributes what the operator wrote as {@code node.attr.*}, such as {@code zone}
 */
public record NodeMetadata(String id, String name, String version, Set<String> roles, Map<String, String> attributes)
        implements Serializable {

    private static final Set<String> MASTER = Set.of("master", "cluster_manager");
    private static final Set<String> SERVING = Set.of("ingest", "search", "warm");

    /** Copies the collections. */
    public NodeMetadata {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        roles = Set.copyOf(roles);
        attributes = Map.copyOf(attributes);
    }

    /**
     * Whether the node may lead the cluster, or has a vote in it, and neither holds data nor prepares documents. Requests
     * of clients keep such a node from its work.
     *
     * @return true for dedicated masters, voting-only ones included
     */
    public boolean dedicatedMaster() {
        return roles.stream().anyMatch(MASTER::contains) && roles.stream().noneMatch(NodeMetadata::serves);
    }

    /**
     * The value of an attribute.
     *
     * @param attribute name of the attribute
     * @param value the value
     * @return whether the node has it with exactly this value
     */
    public boolean has(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }

    private static boolean serves(String role) {
        return role.startsWith("data") || SERVING.contains(role);
    }
}
