package dev.espalier.client;

import java.util.Objects;

/**
 * What a server says of itself at {@code GET /}.
 *
 * @param distribution the family
 * @param version the version, such as {@code 8.19.4}; empty if the server does not tell
 * @param clusterName the name of the cluster; empty if the server does not tell
 * @param clusterUuid the unique id of the cluster; empty if the server does not tell
 */
public record ServerInfo(Distribution distribution, String version, String clusterName, String clusterUuid) {

    /** Checks that nothing is null. */
    public ServerInfo {
        Objects.requireNonNull(distribution, "distribution");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(clusterName, "clusterName");
        Objects.requireNonNull(clusterUuid, "clusterUuid");
    }

    /** The family and version: {@code OpenSearch 2.19.5 (cluster docs)}. */
    @Override
    public String toString() {
        String family = distribution == Distribution.OPENSEARCH ? "OpenSearch" : "Elasticsearch";
        return family
                + (version.isEmpty() ? "" : " " + version)
                + (clusterName.isEmpty() ? "" : " (cluster " + clusterName + ")");
    }
}
