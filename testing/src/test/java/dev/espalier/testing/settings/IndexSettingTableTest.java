package dev.espalier.testing.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.settings.IndexSettingCatalogue;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchServerKind;
import dev.espalier.testing.ServerJava;
import dev.espalier.testing.provision.ElasticsearchHome;
import dev.espalier.testing.provision.ElasticsearchRelease;
import dev.espalier.testing.provision.OpenSearchLibraries;
import dev.espalier.testing.provision.OpenSearchRelease;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of settings are what the servers say of themselves. */
@EverySearchServer
class IndexSettingTableTest {

    @TempDir
    Path folder;

    @Test
    void isWhatTheClassesOfTheServerSay(SearchServerKind kind) throws Exception {
        String table = switch (kind) {
            case OPENSEARCH_2 -> "opensearch-2.19.tsv";
            case OPENSEARCH_3 -> "opensearch-3.8.tsv";
            case ELASTICSEARCH_8 -> "elasticsearch-8.19.tsv";
            case ELASTICSEARCH_9 -> "elasticsearch-9.4.tsv";
        };
        assertEquals(committed(table), asked(kind));
    }

    private static String classPath(SearchServerKind kind) throws IOException {
        return switch (kind) {
            case OPENSEARCH_2 -> System.getProperty("java.class.path");
            case OPENSEARCH_3 ->
                withTheseClasses(OpenSearchLibraries.provide(OpenSearchRelease.V3).stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
            case ELASTICSEARCH_8 -> withTheseClasses(ElasticsearchHome.provide(ElasticsearchRelease.V8));
            case ELASTICSEARCH_9 -> withTheseClasses(ElasticsearchHome.provide(ElasticsearchRelease.V9));
        };
    }

    private static String withTheseClasses(Path elasticsearch) {
        return withTheseClasses(elasticsearch.resolve("lib").resolve("*").toString());
    }

    private static String withTheseClasses(String classPath) {
        return classPath + File.pathSeparator + Path.of("target", "test-classes");
    }

    private static String committed(String table) throws IOException {
        try (InputStream resource = IndexSettingCatalogue.class.getResourceAsStream(table)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** In a process of its own, so that defaults that depend on the machine do not depend on this one. */
    private String asked(SearchServerKind kind) throws Exception {
        Path output = folder.resolve("table");
        Path errors = folder.resolve("errors");
        int exit = new ProcessBuilder(
                        ServerJava.command(kind).toString(),
                        "-XX:ActiveProcessorCount=64",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(kind),
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
