package dev.espalier.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test of one server alone would be missing in the report. */
class EveryRealNodeTestHasARowTest {

    @Test
    void testsThatUseAServerRunOnEveryServer() {
        List<Path> tests =
                sources(text -> text.contains("\nimport dev.espalier.testing.Search") && text.contains("    @Test\n"));
        List<Path> withRows = sources(text -> text.contains("\n@EverySearchServer"));

        assertTrue(!withRows.isEmpty(), "the rule must see what it is about");
        assertEquals(
                List.of(),
                tests.stream().filter(test -> !withRows.contains(test)).toList(),
                "without a row in CONFORMANCE.md: annotate the class with @EverySearchServer");
    }

    private static List<Path> sources(Predicate<String> wanted) {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> wanted.test(read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
