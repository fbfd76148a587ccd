package dev.espalier.testing;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A cluster that other tests use as well, so that none of them may change it. */
record SharedCluster(SearchCluster cluster) implements SearchCluster {

    @Override
    public SearchServerKind kind() {
        return cluster.kind();
    }

    @Override
    public int size() {
        return cluster.size();
    }

    @Override
    public URI address(int node) {
        return cluster.address(node);
    }

    @Override
    public List<URI> addresses() {
        return cluster.addresses();
    }

    @Override
    public String version() {
        return cluster.version();
    }

    @Override
    public Optional<ClusterSecurity> security() {
        return cluster.security();
    }

    @Override
    public boolean isRunning(int node) {
        return cluster.isRunning(node);
    }

    @Override
    public void awaitHealthy() {
        cluster.awaitHealthy();
    }

    @Override
    public void stop(int node) {
        throw refusal("stop");
    }

    @Override
    public void kill(int node) {
        throw refusal("kill");
    }

    @Override
    public void start(int node) {
        throw refusal("start");
    }

    @Override
    public void close() {
        throw refusal("close");
    }

    private static UnsupportedOperationException refusal(String what) {
        return new UnsupportedOperationException("Other tests use this cluster too, so that no test may " + what
                + " it or its nodes; a class gets its own with @SearchServer(shared = false)");
    }
}
