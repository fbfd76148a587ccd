package dev.espalier.testing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One process for all nodes: they start sooner and take less memory, but cannot be killed one by one. */
final class SharedProcess implements NodeProcesses {

    private final ServerLauncher launcher;
    private final List<ClusterNode> nodes;
    private @Nullable ServerProcess process;

    SharedProcess(ServerLauncher launcher, List<ClusterNode> nodes) {
        this.launcher = launcher;
        this.nodes = nodes;
    }

    @Override
    public String startAll(Deadline deadline) {
        ServerProcess started = launcher.launch(nodes);
        process = started;
        return started.awaitReply("start", deadline);
    }

    @Override
    public void start(int node, Deadline deadline) {
        command("start", node, deadline);
    }

    @Override
    public void stop(int node, Deadline deadline) {
        command("stop", node, deadline);
    }

    private void command(String verb, int node, Deadline deadline) {
        process(node).send(verb + " " + node);
        process(node).awaitReply(verb + " node " + node, deadline);
    }

    @Override
    public void kill(int node) {
        throw new UnsupportedOperationException("The nodes of this cluster run in one process and cannot be killed one"
                + " by one; build the cluster with separateProcesses(), or stop(" + node + ")");
    }

    @Override
    public ServerProcess process(int node) {
        return Objects.requireNonNull(process, "not started");
    }

    @Override
    public void close() {
        if (process != null) {
            process.kill();
        }
    }
}
