package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the packages of the processor may import. The arrows point one way: scan, model, validation, plan, source; the
 * root alone knows them all.
 */
class ImportTableTest {

    private static final String BASE = "dev.espalier.processor";
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);$");
    private static final List<String> ANYWHERE = List.of("java.", "org.jspecify.", "dev.espalier.schema.");

    private static final Map<String, List<String>> TABLE = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("diagnostic", List.of("model")),
            Map.entry("scan", List.of("model", "diagnostic", "javax.", "dev.espalier.annotation.")),
            Map.entry("position", List.of("scan", "javax.", "com.sun.source.")),
            Map.entry(
                    "validation",
                    List.of(
                            "validation.analysis",
                            "validation.mapping",
                            "validation.index",
                            "model",
                            "diagnostic",
                            "javax.lang.model.SourceVersion")),
            Map.entry("validation.analysis", List.of("model", "diagnostic")),
            Map.entry("validation.mapping", List.of("model", "diagnostic")),
            Map.entry("validation.index", List.of("model", "diagnostic")),
            Map.entry("plan", List.of("model", "diagnostic", "javax.lang.model.SourceVersion")),
            Map.entry("plan.mapping", List.of("plan", "model", "diagnostic")),
            Map.entry("plan.lock", List.of("plan.mapping", "model", "diagnostic")),
            Map.entry("plan.codec", List.of("plan", "model", "diagnostic")),
            Map.entry("plan.metamodel", List.of("plan", "model", "diagnostic")),
            Map.entry("plan.query.name", List.of("model")),
            Map.entry("plan.query.property", List.of("plan.query.name", "model", "diagnostic")),
            Map.entry(
                    "plan.query.condition",
                    List.of("plan.query.property", "plan.query.name", "plan", "model", "diagnostic")),
            Map.entry("plan.query.fetch", List.of("plan.query.property", "plan.codec", "model")),
            Map.entry(
                    "plan.query.result",
                    List.of("plan.query.fetch", "plan.query.property", "plan.query.name", "model", "diagnostic")),
            Map.entry(
                    "plan.query.json",
                    List.of("plan.query.condition", "plan.query.property", "plan", "model", "diagnostic")),
            Map.entry("plan.query.body", List.of("plan.query.json", "plan.query.result", "model", "diagnostic")),
            Map.entry(
                    "plan.query",
                    List.of(
                            "plan.query.body",
                            "plan.query.json",
                            "plan.query.condition",
                            "plan.query.result",
                            "plan.query.property",
                            "plan.query.name",
                            "plan.metamodel",
                            "plan",
                            "model",
                            "diagnostic")),
            Map.entry(
                    "plan.repository",
                    List.of(
                            "plan.query",
                            "plan.query.json",
                            "plan.query.name",
                            "plan.metamodel",
                            "plan",
                            "model",
                            "diagnostic")),
            Map.entry(
                    "source",
                    List.of(
                            "plan",
                            "plan.lock",
                            "plan.mapping",
                            "plan.codec",
                            "plan.metamodel",
                            "plan.query",
                            "plan.query.body",
                            "plan.query.json",
                            "plan.query.condition",
                            "plan.query.fetch",
                            "plan.query.name",
                            "plan.query.property",
                            "plan.query.result",
                            "plan.repository",
                            "model",
                            "com.palantir.javapoet.",
                            "javax.lang.model.element.Modifier")));

    @Test
    void packagesImportOnlyWhatTheTableAllows() throws IOException {
        List<String> violations = new ArrayList<>();
        for (Path file : sources()) {
            String from = packageOf(file);
            if (!from.isEmpty()) {
                imports(file)
                        .filter(imported -> !isAllowed(from, imported))
                        .forEach(imported -> violations.add(from + " -> " + imported));
            }
        }
        assertEquals(List.of(), violations);
    }

    private static boolean isAllowed(String from, String imported) {
        List<String> row = TABLE.getOrDefault(from, List.of());
        return Stream.of(ANYWHERE, row, List.of(from))
                .flatMap(List::stream)
                .anyMatch(allowed -> covers(allowed, imported));
    }

    private static boolean covers(String allowed, String imported) {
        boolean own = TABLE.containsKey(allowed);
        return own
                ? imported.matches(Pattern.quote(BASE + "." + allowed) + "\\.[A-Z].*")
                : imported.equals(allowed) || (allowed.endsWith(".") && imported.startsWith(allowed));
    }

    private static Stream<String> imports(Path file) throws IOException {
        return IMPORT.matcher(Files.readString(file)).results().map(match -> match.group(1));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String packageOf(Path file) {
        return root().relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
    }

    private static Path root() {
        return Fixtures.module().resolve("src/main/java").resolve(BASE.replace('.', '/'));
    }
}
