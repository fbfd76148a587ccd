package dev.espalier.testing.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenSearchLibrariesTest {

    private static final byte[] SERVER = Zip.text("the server");
    private static final byte[] CODEC = Zip.text("a codec");

    @TempDir
    Path folder;

    private final Properties properties = new Properties();
    private TestRepository repository;
    private OpenSearchRelease release;
    private String server;
    private String plugin;
    private byte[] archive;

    @BeforeEach
    void publish() throws IOException {
        repository = new TestRepository();
        properties.setProperty(Repository.PROPERTY, repository.address().toString());
        archive = Zip.of(Map.of(
                "security-9.0.0.jar", Zip.text("the plugin"),
                "codec-1.2.jar", Zip.text("an older codec"),
                "plugin-descriptor.properties", Zip.text("name=security")));
        release = new OpenSearchRelease(
                "opensearch-9.0.0",
                List.of(
                        pinned("org.opensearch:opensearch:jar:9.0.0", SERVER),
                        pinned("org.example.codecs:codec:jar:1.3", CODEC),
                        pinned("org.opensearch.plugin:security:zip:9.0.0", archive)));
        server = release.artifacts().get(0).path();
        plugin = release.artifacts().get(2).path();
        repository.put(server, SERVER);
        repository.put("org/example/codecs/codec/1.3/codec-1.3.jar", CODEC);
        repository.put(plugin, archive);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void areTheArtifactsAndWhatOnlyThePluginHas() throws IOException {
        List<Path> jars = provide();

        Path home = folder.resolve("opensearch-9.0.0");
        assertEquals(
                List.of(
                        home.resolve("codec-1.3.jar"),
                        home.resolve("opensearch-9.0.0.jar"),
                        home.resolve("security-9.0.0.jar")),
                jars);
        assertEquals("the server", Files.readString(jars.get(1)));
        assertEquals("9.0.0", release.version());
        assertFalse(Files.exists(folder.resolve("opensearch-9.0.0.parts")));
    }

    @Test
    void areFetchedOnceAndThenNeedNoRepository() throws IOException {
        provide();
        int requests = repository.requests().size();
        properties.clear();

        assertEquals(3, provide().size());

        assertEquals(requests, repository.requests().size());
    }

    @Test
    void continueWhereADownloadWasBrokenOff() throws IOException {
        repository.put(plugin, Arrays.copyOf(archive, 10));
        assertRefused("has broken off after 10 of");
        List<String> before = repository.requests();

        repository.put(plugin, archive);
        assertEquals(3, provide().size());

        List<String> requests = repository.requests();
        assertEquals(List.of("GET " + plugin + " bytes=10-"), requests.subList(before.size(), requests.size()));
    }

    @Test
    void refuseOtherContent() {
        repository.put(server, Zip.text("a sneaker!"));

        assertRefused("opensearch-9.0.0.jar has the SHA-256 digest");

        assertFalse(Files.exists(folder.resolve("opensearch-9.0.0.parts/opensearch-9.0.0.jar")));
    }

    @Test
    void tellWhatTheRepositoryDoesNotHave() {
        properties.setProperty(Repository.PROPERTY, repository.file("elsewhere").toString());

        assertRefused("the repository answers 404 to a request for " + repository.file("elsewhere/" + server));
    }

    @ParameterizedTest
    @MethodSource
    void theListsHaveEveryFileOnce(OpenSearchRelease listed) {
        List<String> names =
                listed.artifacts().stream().map(PinnedArtifact::fileName).toList();

        assertTrue(names.size() > 80, names.toString());
        assertEquals(names.size(), new HashSet<>(names).size());
        assertTrue(listed.name().contains(listed.version()), listed.name());
        for (String library : List.of("opensearch", "lucene-core", "lang-painless", "log4j-core", "jts-core")) {
            assertTrue(
                    listed.artifacts().stream()
                            .anyMatch(artifact -> artifact.name().equals(library)),
                    library);
        }
    }

    static Stream<OpenSearchRelease> theListsHaveEveryFileOnce() {
        return Stream.of(OpenSearchRelease.V3, OpenSearchRelease.SECURED_V2);
    }

    @Test
    void aLineThatNamesNoArtifactIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> PinnedArtifact.parse("org.opensearch:opensearch:jar:3.8.0 17"));
    }

    private List<Path> provide() throws IOException {
        return new OpenSearchLibraries(release, properties, new CacheDirectory(folder)).provide();
    }

    private void assertRefused(String reason) {
        String message =
                assertThrows(ProvisioningException.class, this::provide).getMessage();
        assertTrue(message.contains(reason), message);
    }

    private PinnedArtifact pinned(String coordinates, byte[] content) throws IOException {
        Path copy = Files.write(folder.resolve("pinned"), content);
        return PinnedArtifact.parse(coordinates + " " + content.length + " " + PinnedFile.sha256Of(copy));
    }
}
