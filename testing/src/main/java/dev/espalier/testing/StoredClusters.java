package dev.espalier.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The clusters of a test run. They are kept in JUnit's stores, which close them. */
final class StoredClusters {

    private static final Namespace NAMESPACE = Namespace.create(StoredClusters.class);

    private StoredClusters() {}

    /** The clusters that tests share differ in these. */
    private record SharedKey(SearchServerKind kind, int nodes) {}

    /** The cluster that all tests of the run share. */
    static SearchCluster shared(SearchServerKind kind, int nodes, ExtensionContext context) {
        return new SharedCluster(own(kind, nodes, context.getRoot(), new SharedKey(kind, nodes)));
    }

    /** The cluster that belongs to one class or parameter and ends with it. */
    static SearchCluster own(SearchServerKind kind, int nodes, ExtensionContext owner, Object key) {
        return owner.getStore(NAMESPACE)
                .computeIfAbsent(
                        key, absent -> SearchCluster.builder(kind).nodes(nodes).start(), SearchCluster.class);
    }
}
