package dev.espalier.testing;

import java.nio.file.Path;
import java.util.List;

/**
 * A server that can be started on this machine.
 *
 * @param kind what it is
 * @param java the Java that runs it
 * @param options the options of its Java beyond those that every server gets
 * @param classPath its libraries, without the launcher
 * @param mainClass the entry point of its process
 * @param remarks what a reader of a failure should know beforehand; may be empty
 */
record ServerInstallation(
        SearchServerKind kind,
        JavaInstallation java,
        List<String> options,
        List<Path> classPath,
        String mainClass,
        String remarks) {

    /**
     * Finds or fetches a server.
     *
     * @throws SearchServerUnavailableException if it cannot run here
     */
    static ServerInstallation of(SearchServerKind kind) {
        return switch (kind) {
            case OPENSEARCH_2 -> openSearch();
            case ELASTICSEARCH_8, ELASTICSEARCH_9 -> ElasticsearchInstallation.of(kind);
        };
    }

    private static ServerInstallation openSearch() {
        ServerClassPath libraries = ServerClassPath.ofThisProcess(ServerArtifact.list("opensearch-artifacts.txt"));
        return new ServerInstallation(
                SearchServerKind.OPENSEARCH_2,
                JavaInstallation.running(),
                List.of(),
                libraries.jars(),
                "dev.espalier.testing.opensearch.OpenSearchMain",
                libraries.remarks());
    }
}
