package dev.espalier.testing;

import dev.espalier.testing.launcher.NodeSettingsFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cluster of nodes in child processes of this one. */
final class LocalCluster implements SearchCluster {

    private final SearchServerKind kind;
    private final TemporaryDirectory directory;
    private final List<ClusterNode> nodes;
    private final NodeProcesses processes;
    private final Duration timeout;
    private final Thread shutdownHook = new Thread(this::close, "search cluster shutdown");
    /** The nodes that have been started and neither stopped nor killed. */
    private final BitSet started = new BitSet();

    private @Nullable NodeSecurity security;
    private String version = "";
    private boolean closed;

    LocalCluster(
            SearchServerKind kind,
            TemporaryDirectory directory,
            List<ClusterNode> nodes,
            NodeProcesses processes,
            Duration timeout) {
        this.kind = kind;
        this.directory = directory;
        this.nodes = nodes;
        this.processes = processes;
        this.timeout = timeout;
    }

    /** Starts every node; closes the cluster if that fails. */
    synchronized void startAll(boolean secured, Map<String, String> extraSettings) {
        Runtime.getRuntime().addShutdownHook(shutdownHook);
        try {
            security = secured ? NodeSecurity.create(kind, directory.path()) : null;
            for (ClusterNode node : nodes) {
                configure(node, extraSettings);
            }
            Deadline deadline = Deadline.after(timeout);
            version = processes.startAll(deadline);
            started.set(0, nodes.size());
            awaitHealthy(deadline);
        } catch (IOException e) {
            close();
            throw new SearchClusterException(
                    "The settings of the nodes could not be written to " + directory.path(), e);
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private void configure(ClusterNode node, Map<String, String> extraSettings) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>(NodeSettings.of(kind, node, nodes));
        Files.createDirectories(node.directory());
        if (security != null) {
            security.write(node);
            settings.putAll(security.settings());
        }
        settings.putAll(extraSettings);
        NodeSettingsFile.write(node.directory(), settings);
    }

    @Override
    public SearchServerKind kind() {
        return kind;
    }

    @Override
    public int size() {
        return nodes.size();
    }

    @Override
    public URI address(int node) {
        return nodes.get(node).address();
    }

    @Override
    public List<URI> addresses() {
        return nodes.stream().map(ClusterNode::address).toList();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public synchronized Optional<ClusterSecurity> security() {
        return Optional.ofNullable(security).map(NodeSecurity::forClients);
    }

    @Override
    public synchronized boolean isRunning(int node) {
        Objects.checkIndex(node, nodes.size());
        return !closed && started.get(node) && processes.process(node).isAlive();
    }

    @Override
    public synchronized void stop(int node) {
        requireRunning(node, true);
        processes.stop(node, Deadline.after(timeout));
        started.clear(node);
    }

    @Override
    public synchronized void kill(int node) {
        requireRunning(node, true);
        processes.kill(node);
        started.clear(node);
    }

    @Override
    public synchronized void start(int node) {
        requireRunning(node, false);
        Deadline deadline = Deadline.after(timeout);
        processes.start(node, deadline);
        started.set(node);
        boolean majority = 2 * started.cardinality() > nodes.size();
        if (majority) {
            awaitHealthy(deadline);
        }
    }

    private void requireRunning(int node, boolean running) {
        requireOpen();
        if (isRunning(node) != running) {
            throw new IllegalStateException("Node " + node + " is " + (running ? "not" : "already") + " running");
        }
    }

    @Override
    public synchronized void awaitHealthy() {
        requireOpen();
        awaitHealthy(Deadline.after(timeout));
    }

    private void awaitHealthy(Deadline deadline) {
        int running = started.cardinality();
        started.stream()
                .forEach(node -> new ClusterHealth(kind, security(), nodes.get(node), processes.process(node))
                        .await(running, running == nodes.size(), deadline));
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The cluster is closed");
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        processes.close();
        directory.delete();
        if (Thread.currentThread() != shutdownHook) {
            removeShutdownHook();
        }
    }

    private void removeShutdownHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(shutdownHook);
        } catch (IllegalStateException alreadyShuttingDown) {
            // The hook will find the cluster closed.
        }
    }
}
