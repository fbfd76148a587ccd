package dev.espalier.testing;

import java.io.IOException;

/** A program that starts a cluster, prints the id of the server's process, and waits. */
final class ParentProcess {

    private ParentProcess() {}

    public static void main(String[] arguments) throws IOException {
        try (SearchCluster cluster = SearchCluster.builder().start()) {
            ProcessHandle.current().children().forEach(server -> System.out.println(server.pid()));
            System.in.read();
            cluster.awaitHealthy();
        }
    }
}
