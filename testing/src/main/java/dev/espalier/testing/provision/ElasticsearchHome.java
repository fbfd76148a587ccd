package dev.espalier.testing.provision;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The folder of an Elasticsearch on this machine, with its libraries and modules. */
public final class ElasticsearchHome {

    /** One megabyte: some ten requests for all modules. */
    private static final int WINDOW_SIZE = 1 << 20;

    private final ElasticsearchRelease release;
    private final Properties properties;
    private final CacheDirectory cache;

    ElasticsearchHome(ElasticsearchRelease release, Properties properties, CacheDirectory cache) {
        this.release = release;
        this.properties = properties;
        this.cache = cache;
    }

    /**
     * Returns the home of a release: the one that the system properties name, else the one that earlier tests have
     * downloaded, else a new download, which takes some seconds to minutes.
     *
     * @param release the release
     * @return an existing folder
     * @throws ProvisioningException if it cannot be had here
     * @throws IOException if it cannot be written
     */
    public static Path provide(ElasticsearchRelease release) throws IOException {
        Properties properties = System.getProperties();
        return new ElasticsearchHome(release, properties, CacheDirectory.of(properties, System.getenv())).provide();
    }

    Path provide() throws IOException {
        Optional<Path> unpacked = unpackedByHand();
        return unpacked.isPresent() ? unpacked.get() : cache.provide(release.folder(), this::assemble);
    }

    private Optional<Path> unpackedByHand() throws IOException {
        String ofThisVersion = "espalier.testing.elasticsearch." + release.major() + ".home";
        String own = properties.getProperty(ofThisVersion, "");
        if (!own.isEmpty()) {
            if (!isHome(Path.of(own))) {
                throw new ProvisioningException("the folder " + own + ", which the system property " + ofThisVersion
                        + " names, has no lib/elasticsearch-" + release.major() + ".*.jar");
            }
            return Optional.of(Path.of(own).toAbsolutePath());
        }
        // Serves whichever version it is.
        String any = properties.getProperty("espalier.testing.elasticsearch.home", "");
        return any.isEmpty() || !isHome(Path.of(any))
                ? Optional.empty()
                : Optional.of(Path.of(any).toAbsolutePath());
    }

    private boolean isHome(Path folder) throws IOException {
        Path libraries = folder.resolve("lib");
        if (!Files.isDirectory(libraries)) {
            return false;
        }
        try (DirectoryStream<Path> jars =
                Files.newDirectoryStream(libraries, "elasticsearch-" + release.major() + ".*.jar")) {
            return jars.iterator().hasNext();
        }
    }

    private void assemble(Path home) throws IOException {
        Repository repository = Repository.named(properties);
        RepositoryClient client = new RepositoryClient();
        Path zip = cache.path().resolve(release.name() + ".zip.part");
        new Download(client, repository.file(release.zipPath()), release.zip()).to(zip);
        // Only the server's own start script insists on the module apm.
        try (ZipFile distribution = ZipFile.builder().setPath(zip).get()) {
            new ZipFolder(distribution, release.name() + "/").copy(home, name -> !name.startsWith("modules/apm/"));
        }
        copyModules(new RemoteFile(client, repository.file(release.donorPath()), WINDOW_SIZE), home.resolve("modules"));
        Files.createDirectories(home.resolve("plugins"));
        Files.delete(zip);
    }

    private void copyModules(RemoteFile donor, Path modules) throws IOException {
        try (ZipFile archive = open(donor)) {
            new ZipFolder(archive, release.donorModules())
                    .copy(
                            modules,
                            name -> release.modules().contains(name.substring(0, Math.max(0, name.indexOf('/')))));
            new LentModules(release.lent()).copy(new ZipFolder(archive, release.donorModules()), modules);
        }
        for (String module : release.modules()) {
            if (!Files.isDirectory(modules.resolve(module))) {
                throw new ProvisioningException(
                        release.donorPath() + " in the repository does not contain the module " + module);
            }
        }
    }

    private ZipFile open(RemoteFile donor) throws IOException {
        try {
            // The local headers of all entries are spread over the whole archive: only those of the modules are read.
            return ZipFile.builder()
                    .setSeekableByteChannel(donor)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException e) {
            throw e.getCause() instanceof ProvisioningException reason
                    ? reason
                    : new ProvisioningException(release.donorPath() + " in the repository is no zip archive: " + e);
        }
    }
}
