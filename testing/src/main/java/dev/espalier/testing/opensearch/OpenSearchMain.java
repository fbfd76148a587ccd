package dev.espalier.testing.opensearch;

import dev.espalier.testing.launcher.CommandLoop;

/** The entry point of a process that runs OpenSearch nodes. */
public final class OpenSearchMain {

    private OpenSearchMain() {}

    /**
     * Runs OpenSearch nodes until standard input ends.
     *
     * @param arguments the directory of the cluster, and those of the nodes
     */
    public static void main(String[] arguments) {
        CommandLoop.run(new OpenSearchStarter(), arguments);
    }
}
