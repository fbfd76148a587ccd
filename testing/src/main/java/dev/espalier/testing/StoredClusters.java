package dev.espalier.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The clusters of a test run. They are kept in JUnit's stores, which close them. */
final class StoredClusters {

    private static final Namespace NAMESPACE = Namespace.create(StoredClusters.class);

    private StoredClusters() {}

    /** What a test asks for; the clusters that tests share differ in these. */
    record Order(SearchServerKind kind, int nodes, boolean secured) {

        private SearchCluster start() {
            SearchClusterBuilder builder = SearchCluster.builder(kind).nodes(nodes);
            return (secured ? builder.secured() : builder).start();
        }
    }

    /** The cluster that all tests of the run share. */
    static SearchCluster shared(Order order, ExtensionContext context) {
        return new SharedCluster(own(order, context.getRoot(), order));
    }

    /** The cluster that belongs to one class or parameter and ends with it. */
    static SearchCluster own(Order order, ExtensionContext owner, Object key) {
        return owner.getStore(NAMESPACE).computeIfAbsent(key, absent -> order.start(), SearchCluster.class);
    }
}
