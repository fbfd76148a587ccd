package dev.espalier.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A node of a cluster: where it listens and where it keeps its data, through all its stops and starts. */
record ClusterNode(int number, String scheme, int httpPort, int transportPort, Path directory) {

    /** Lays out nodes below a directory, as many as there are pairs of ports; the scheme is that of their addresses. */
    static List<ClusterNode> layOut(Deque<Integer> ports, Path directory, String scheme) {
        List<ClusterNode> nodes = new ArrayList<>();
        while (!ports.isEmpty()) {
            int number = nodes.size();
            nodes.add(new ClusterNode(number, scheme, ports.pop(), ports.pop(), directory.resolve("node-" + number)));
        }
        return List.copyOf(nodes);
    }

    String name() {
        return "node-" + number;
    }

    URI address() {
        return URI.create(scheme + "://127.0.0.1:" + httpPort);
    }
}
