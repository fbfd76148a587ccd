package dev.espalier.schema;

import java.util.Arrays;
import java.util.Optional;

/** The two servers, whose mappings and settings have drifted apart. */
public enum Dialect {
    /** Elasticsearch, from 8.0 on. */
    ELASTICSEARCH("elasticsearch", "Elasticsearch", 8, 9, 4),
    /** OpenSearch, from 2.0 on. */
    OPENSEARCH("opensearch", "OpenSearch", 2, 3, 8);

    private final String id;
    private final String productName;
    private final ServerRelease oldest;
    private final ServerRelease newest;

    Dialect(String id, String productName, int oldestMajor, int newestMajor, int newestMinor) {
        this.id = id;
        this.productName = productName;
        this.oldest = new ServerRelease(this, oldestMajor, 0);
        this.newest = new ServerRelease(this, newestMajor, newestMinor);
    }

    /**
     * The name in options and files.
     *
     * @return {@code elasticsearch} or {@code opensearch}
     */
    public String id() {
        return id;
    }

    /**
     * The name for readers.
     *
     * @return {@code Elasticsearch} or {@code OpenSearch}
     */
    public String productName() {
        return productName;
    }

    /**
     * The first release whose mappings are known here.
     *
     * @return Elasticsearch 8.0 or OpenSearch 2.0
     */
    public ServerRelease oldest() {
        return oldest;
    }

    /**
     * The last release whose mappings are known here; later ones are taken to accept the same.
     *
     * @return Elasticsearch 9.4 or OpenSearch 3.8
     */
    public ServerRelease newest() {
        return newest;
    }

    /**
     * Finds a server by its name in options and files.
     *
     * @param id for example {@code opensearch}, in small letters
     * @return empty if there is none of that name
     */
    public static Optional<Dialect> named(String id) {
        return Arrays.stream(values()).filter(dialect -> dialect.id.equals(id)).findFirst();
    }

    /** The name for readers. */
    @Override
    public String toString() {
        return productName;
    }
}
