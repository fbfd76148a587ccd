package dev.espalier.testing;

import dev.espalier.testing.provision.OpenSearchRelease;
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
     * @param secured whether it asks for passwords
     * @throws SearchServerUnavailableException if it cannot run here
     */
    static ServerInstallation of(SearchServerKind kind, boolean secured) {
        return switch (kind) {
            case OPENSEARCH_2 ->
                secured
                        ? OpenSearchInstallation.of(kind, OpenSearchRelease.SECURED_V2)
                        : OpenSearchInstallation.fromDependencies();
            case OPENSEARCH_3 -> OpenSearchInstallation.of(kind, OpenSearchRelease.V3);
            case ELASTICSEARCH_8, ELASTICSEARCH_9 -> ElasticsearchInstallation.of(kind);
        };
    }
}
