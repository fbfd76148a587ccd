package dev.espalier.testing.provision;

import dev.espalier.testing.launcher.DirectoryTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The libraries of an OpenSearch in one folder, which is the whole class path of the server. Modules and plugins are
 * not kept apart as in a distribution, where each brings its own copies of libraries: here they are of one release.
 */
public final class OpenSearchLibraries {

    private final OpenSearchRelease release;
    private final Properties properties;
    private final CacheDirectory cache;

    OpenSearchLibraries(OpenSearchRelease release, Properties properties, CacheDirectory cache) {
        this.release = release;
        this.properties = properties;
        this.cache = cache;
    }

    /**
     * Returns the libraries of a release: those that earlier tests have downloaded, else a new download, which takes
     * some seconds to minutes.
     *
     * @param release the release
     * @return existing jars, in a fixed order
     * @throws ProvisioningException if they cannot be had here
     * @throws IOException if they cannot be written
     */
    public static List<Path> provide(OpenSearchRelease release) throws IOException {
        Properties properties = System.getProperties();
        return new OpenSearchLibraries(release, properties, CacheDirectory.of(properties, System.getenv())).provide();
    }

    List<Path> provide() throws IOException {
        try (Stream<Path> jars = Files.list(cache.provide(release.name(), this::assemble))) {
            return jars.sorted().toList();
        }
    }

    private void assemble(Path folder) throws IOException {
        Repository repository = Repository.named(properties);
        RepositoryClient client = new RepositoryClient();
        // Beside the folder, so that an attempt that is broken off is continued where it was.
        Path downloads = Files.createDirectories(cache.path().resolve(release.name() + ".parts"));
        for (PinnedArtifact artifact : release.artifacts()) {
            new Download(client, repository.file(artifact.path()), artifact.file())
                    .to(downloads.resolve(artifact.fileName()));
        }
        Set<String> libraries = new HashSet<>();
        for (PinnedArtifact artifact : artifacts("jar")) {
            Files.copy(downloads.resolve(artifact.fileName()), folder.resolve(artifact.fileName()));
            libraries.add(library(artifact.fileName()));
        }
        // The largest first, the security plugin: of a library that several bring, it has the newest version.
        for (PinnedArtifact plugin : largestFirst(artifacts("zip"))) {
            // A plugin brings some libraries of the server once more, for the case that it has a loader of its own.
            try (ZipFile archive = ZipFile.builder()
                    .setPath(downloads.resolve(plugin.fileName()))
                    .get()) {
                new ZipFolder(archive, "").copy(folder, name -> name.endsWith(".jar") && libraries.add(library(name)));
            }
        }
        DirectoryTree.delete(downloads);
    }

    private static List<PinnedArtifact> largestFirst(List<PinnedArtifact> artifacts) {
        return artifacts.stream()
                .sorted(Comparator.comparingLong(
                                (PinnedArtifact artifact) -> artifact.file().size())
                        .reversed())
                .toList();
    }

    private List<PinnedArtifact> artifacts(String type) {
        return release.artifacts().stream()
                .filter(artifact -> artifact.type().equals(type))
                .toList();
    }

    /** The name of a jar's library, whatever its version: {@code jackson-core} of {@code jackson-core-2.18.2.jar}. */
    private static String library(String fileName) {
        return fileName.replaceFirst("-\\d.*", "");
    }
}
