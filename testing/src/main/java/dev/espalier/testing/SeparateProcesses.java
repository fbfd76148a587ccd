package dev.espalier.testing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** One process for each node: any of them can be killed. */
final class SeparateProcesses implements NodeProcesses {

    private final ServerLauncher launcher;
    private final List<ClusterNode> nodes;
    private final Map<Integer, ServerProcess> processes = new TreeMap<>();

    SeparateProcesses(ServerLauncher launcher, List<ClusterNode> nodes) {
        this.launcher = launcher;
        this.nodes = nodes;
    }

    @Override
    public String startAll(Deadline deadline) {
        for (ClusterNode node : nodes) {
            launch(node);
        }
        String version = "";
        for (ClusterNode node : nodes) {
            version = awaitStart(node.number(), deadline);
        }
        return version;
    }

    @Override
    public void start(int node, Deadline deadline) {
        launch(nodes.get(node));
        awaitStart(node, deadline);
    }

    private void launch(ClusterNode node) {
        processes.put(node.number(), launcher.launch(List.of(node)));
    }

    private String awaitStart(int node, Deadline deadline) {
        return process(node).awaitReply("start node " + node, deadline);
    }

    @Override
    public void stop(int node, Deadline deadline) {
        process(node).quit();
    }

    @Override
    public void kill(int node) {
        process(node).kill();
    }

    @Override
    public ServerProcess process(int node) {
        return Objects.requireNonNull(processes.get(node), "not started");
    }

    @Override
    public void close() {
        processes.values().forEach(ServerProcess::kill);
    }
}
