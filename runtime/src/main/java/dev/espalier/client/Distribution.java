package dev.espalier.client;

/** The two families of servers. */
public enum Distribution {
    /** Elasticsearch 8 and later. */
    ELASTICSEARCH,
    /** OpenSearch 2 and later. */
    OPENSEARCH
}
