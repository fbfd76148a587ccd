package dev.espalier.testing.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.settings.IndexSettingCatalogue;
import dev.espalier.testing.provision.ElasticsearchHome;
import dev.espalier.testing.provision.ElasticsearchRelease;
import dev.espalier.testing.provision.ProvisioningException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of settings are what the servers say of themselves. */
class IndexSettingTableTest {

    @TempDir
    Path folder;

    @Test
    void ofOpenSearch() throws Exception {
        String classPath = System.getProperty("java.class.path");
        assertEquals(committed("opensearch-2.19.tsv"), asked("org.opensearch", classPath));
    }

    @Test
    void ofElasticsearch() throws Exception {
        String classPath = home().resolve("lib").resolve("*") + File.pathSeparator + Path.of("target", "test-classes");
        assertEquals(committed("elasticsearch-8.19.tsv"), asked("org.elasticsearch", classPath));
    }

    private static Path home() throws IOException {
        try {
            return ElasticsearchHome.provide(ElasticsearchRelease.V8);
        } catch (ProvisioningException reason) {
            return Assumptions.abort(reason.getMessage());
        }
    }

    private static String committed(String table) throws IOException {
        try (InputStream resource = IndexSettingCatalogue.class.getResourceAsStream(table)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** In a process of its own, so that defaults that depend on the machine do not depend on this one. */
    private String asked(String server, String classPath) throws Exception {
        Path output = folder.resolve("table");
        Path errors = folder.resolve("errors");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:ActiveProcessorCount=64",
                        "-cp",
                        classPath,
                        IndexSettingTable.class.getName(),
                        server)
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
