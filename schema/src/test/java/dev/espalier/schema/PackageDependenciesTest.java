package dev.espalier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the packages of this module: who may import whom. */
class PackageDependenciesTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/espalier");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?dev\\.espalier\\.([a-z]+(?:\\.[a-z]+)*)\\.[A-Z]");

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "schema.report", Set.of(),
            "schema", Set.of("schema.report"),
            "schema.analysis", Set.of("schema"),
            "schema.dates", Set.of("schema"),
            "schema.settings", Set.of("schema", "schema.report"),
            "schema.lock", Set.of("schema", "schema.settings"),
            "schema.query.text", Set.of("schema", "schema.dates"),
            "schema.query.grammar", Set.of("schema", "schema.query.text"),
            "schema.query", Set.of("schema", "schema.query.grammar", "schema.query.text"));

    @Test
    void everyPackageImportsOnlyWhatTheTableAllows() throws IOException {
        Map<String, Set<String>> wrong = new TreeMap<>();
        for (Path file : sources()) {
            String from = packageOf(file);
            IMPORT.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(to -> !to.equals(from)
                            && !ALLOWED.getOrDefault(from, Set.of()).contains(to))
                    .forEach(to ->
                            wrong.computeIfAbsent(from, name -> new TreeSet<>()).add(to));
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void theTableNamesEveryPackage() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (Path file : sources()) {
            packages.add(packageOf(file));
        }
        assertEquals(new TreeSet<>(ALLOWED.keySet()), packages);
    }

    @Test
    void theTableHasNoCycle() {
        Set<String> settled = new HashSet<>();
        boolean progress = true;
        while (progress) {
            progress = ALLOWED.entrySet().stream()
                    .filter(row -> !settled.contains(row.getKey()) && settled.containsAll(row.getValue()))
                    .map(Map.Entry::getKey)
                    .toList()
                    .stream()
                    .anyMatch(settled::add);
        }
        assertTrue(settled.containsAll(ALLOWED.keySet()), () -> "in order: " + settled);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String packageOf(Path file) {
        return SOURCES.relativize(file).getParent().toString().replace(File.separatorChar, '.');
    }
}
