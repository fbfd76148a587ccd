package dev.espalier.server;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a server says of itself at {@code GET /}, and what follows from it.
 *
 * @param distribution the family
 * @param version the version; {@link ServerVersion#UNKNOWN} if the server does not tell
 * @param clusterName the name of the cluster; empty if the server does not tell
 * @param clusterUuid the unique id of the cluster; empty if the server does not tell
 */
public record ServerInfo(Distribution distribution, ServerVersion version, String clusterName, String clusterUuid)
        implements Serializable {

    /** Checks that nothing is null. */
    public ServerInfo {
        Objects.requireNonNull(distribution, "distribution");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(clusterName, "clusterName");
        Objects.requireNonNull(clusterUuid, "clusterUuid");
    }

    /**
     * What is to be known of a server that is not asked.
     *
     * @param distribution the family
     * @param version such as {@code 8.19.13}; read as {@link ServerVersion#parse} does
     * @return without name and id of the cluster
     */
    public static ServerInfo of(Distribution distribution, String version) {
        return new ServerInfo(distribution, ServerVersion.parse(version), "", "");
    }

    /**
     * Whether the server can do something. A server that does not tell its version is taken for Elasticsearch 8.19 or
     * OpenSearch 2.19.
     *
     * @param feature what it is to do
     * @return true if its family has it, and its version is not too old
     */
    public boolean supports(ServerFeature feature) {
        ServerVersion effective = version.known() ? version : distribution.assumed();
        return feature.since(distribution).map(effective::isAtLeast).orElse(false);
    }

    /**
     * Refuses a call that the server could not answer, before anything is sent for it.
     *
     * @param feature what the call needs
     * @param call what was called, for the message
     * @throws UnsupportedByServerException if the server does not {@linkplain #supports support} it
     */
    public void require(ServerFeature feature, String call) {
        if (!supports(feature)) {
            throw UnsupportedByServerException.missing(call, feature, this);
        }
    }

    /** Family, version and cluster as far as they are known: {@code OpenSearch 2.19.5 (cluster docs)}. */
    @Override
    public String toString() {
        return distribution.displayName()
                + (version.known() ? " " + version : "")
                + (clusterName.isEmpty() ? "" : " (cluster " + clusterName + ")");
    }
}
