package dev.espalier.testing.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.settings.IndexSettingCatalogue;
import dev.espalier.testing.SearchServerKind;
import dev.espalier.testing.ServerJava;
import dev.espalier.testing.provision.ElasticsearchHome;
import dev.espalier.testing.provision.ElasticsearchRelease;
import dev.espalier.testing.provision.OpenSearchLibraries;
import dev.espalier.testing.provision.OpenSearchRelease;
import dev.espalier.testing.provision.ProvisioningException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of settings are what the servers say of themselves. */
class IndexSettingTableTest {

    @TempDir
    Path folder;

    @Test
    void ofOpenSearch2() throws Exception {
        assertTable("opensearch-2.19.tsv", SearchServerKind.OPENSEARCH_2, System.getProperty("java.class.path"));
    }

    @Test
    void ofOpenSearch3() throws Exception {
        assertTable(
                "opensearch-3.8.tsv",
                SearchServerKind.OPENSEARCH_3,
                withTheseClasses(provided(() -> OpenSearchLibraries.provide(OpenSearchRelease.V3)).stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator))));
    }

    @Test
    void ofElasticsearch8() throws Exception {
        assertElasticsearch("elasticsearch-8.19.tsv", SearchServerKind.ELASTICSEARCH_8, ElasticsearchRelease.V8);
    }

    @Test
    void ofElasticsearch9() throws Exception {
        assertElasticsearch("elasticsearch-9.4.tsv", SearchServerKind.ELASTICSEARCH_9, ElasticsearchRelease.V9);
    }

    private void assertElasticsearch(String table, SearchServerKind kind, ElasticsearchRelease release)
            throws Exception {
        Path home = provided(() -> ElasticsearchHome.provide(release));
        assertTable(
                table, kind, withTheseClasses(home.resolve("lib").resolve("*").toString()));
    }

    private void assertTable(String table, SearchServerKind kind, String classPath) throws Exception {
        assertEquals(committed(table), asked(kind, classPath));
    }

    private static String withTheseClasses(String classPath) {
        return classPath + File.pathSeparator + Path.of("target", "test-classes");
    }

    private static <T> T provided(Provider<T> provider) throws IOException {
        try {
            return provider.provide();
        } catch (ProvisioningException reason) {
            return Assumptions.abort(reason.getMessage());
        }
    }

    private interface Provider<T> {

        T provide() throws IOException;
    }

    private static String committed(String table) throws IOException {
        try (InputStream resource = IndexSettingCatalogue.class.getResourceAsStream(table)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** In a process of its own, so that defaults that depend on the machine do not depend on this one. */
    private String asked(SearchServerKind kind, String classPath) throws Exception {
        Path output = folder.resolve("table");
        Path errors = folder.resolve("errors");
        int exit = new ProcessBuilder(
                        ServerJava.command(kind).toString(),
                        "-XX:ActiveProcessorCount=64",
                        "-cp",
                        classPath,
                        IndexSettingTable.class.getName(),
                        "org." + kind.product().toLowerCase(Locale.ROOT))
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        assertEquals(0, exit, () -> text(errors));
        return text(output);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
