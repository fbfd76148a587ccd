package dev.espalier.server;

/** The two families of servers. */
public enum Distribution {
    /** Elasticsearch 8 and later. */
    ELASTICSEARCH("Elasticsearch", new ServerVersion(8, 19, 0, "")),
    /** OpenSearch 2 and later. */
    OPENSEARCH("OpenSearch", new ServerVersion(2, 19, 0, ""));

    private final String displayName;
    private final ServerVersion assumed;

    Distribution(String displayName, ServerVersion assumed) {
        this.displayName = displayName;
        this.assumed = assumed;
    }

    /**
     * The name as the family writes it.
     *
     * @return for people
     */
    public String displayName() {
        return displayName;
    }

    /** What a server that does not tell its version is taken for: the last of the oldest line that is served. */
    ServerVersion assumed() {
        return assumed;
    }
}
