package dev.espalier.testing.elasticsearch;

import dev.espalier.testing.launcher.CommandLoop;
import java.nio.file.Path;

/** The entry point of a process that runs Elasticsearch nodes. */
public final class ElasticsearchMain {

    private ElasticsearchMain() {}

    /**
     * Runs Elasticsearch nodes until standard input ends. The system property {@code es.path.home} names the home of
     * the server, whose libraries are the module path.
     *
     * @param arguments the directory of the cluster, and those of the nodes
     */
    public static void main(String[] arguments) {
        CommandLoop.run(new ElasticsearchStarter(Path.of(System.getProperty("es.path.home"))), arguments);
    }
}
