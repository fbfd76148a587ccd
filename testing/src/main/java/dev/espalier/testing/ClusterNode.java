package dev.espalier.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A node of a cluster: where it listens and where it keeps its data, through all its stops and starts. */
record ClusterNode(int number, int httpPort, int transportPort, Path directory) {

    /** Lays out nodes below a directory, as many as there are pairs of ports. */
    static List<ClusterNode> layOut(Deque<Integer> ports, Path directory) {
        List<ClusterNode> nodes = new ArrayList<>();
        while (!ports.isEmpty()) {
            int number = nodes.size();
            nodes.add(new ClusterNode(number, ports.pop(), ports.pop(), directory.resolve("node-" + number)));
        }
        return List.copyOf(nodes);
    }

    String name() {
        return "node-" + number;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + httpPort);
    }
}
