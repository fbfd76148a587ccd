package dev.espalier.testing;

import dev.espalier.testing.provision.OpenSearchLibraries;
import dev.espalier.testing.provision.OpenSearchRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** OpenSearch on a class path: that of the tests, or a downloaded one. */
final class OpenSearchInstallation {

    private static final String MAIN_CLASS = "dev.espalier.testing.opensearch.OpenSearchMain";

    private OpenSearchInstallation() {}

    /** OpenSearch 2 from the dependencies of this library. */
    static ServerInstallation fromDependencies() {
        ServerClassPath libraries = ServerClassPath.ofThisProcess(ServerArtifact.list("opensearch-artifacts.txt"));
        return new ServerInstallation(
                SearchServerKind.OPENSEARCH_2,
                JavaInstallation.running(),
                List.of(),
                libraries.jars(),
                MAIN_CLASS,
                libraries.remarks());
    }

    /** A release of this kind that is downloaded. */
    static ServerInstallation of(SearchServerKind kind, OpenSearchRelease release) {
        // First what costs nothing to find out.
        JavaInstallation java = JavaInstallations.require(kind);
        return new ServerInstallation(
                kind, java, List.of("--enable-native-access=ALL-UNNAMED"), libraries(kind, release), MAIN_CLASS, "");
    }

    private static List<Path> libraries(SearchServerKind kind, OpenSearchRelease release) {
        try {
            return OpenSearchLibraries.provide(release);
        } catch (IOException e) {
            throw new SearchServerUnavailableException(kind, e.getMessage(), e);
        }
    }
}
