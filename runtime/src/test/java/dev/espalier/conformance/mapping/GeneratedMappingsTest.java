package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingDiff;
import dev.espalier.schema.Target;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the processor generates, servers take, and answer as it was generated. */
@EverySearchServer
class GeneratedMappingsTest {

    private static final Path GOLDENS = Path.of("..", "processor", "src", "test", "resources", "golden");
    private static final String TARGET = "-Aespalier.target=";

    private MappingProbe probe;

    @BeforeEach
    void connect(SearchCluster cluster) {
        probe = new MappingProbe(cluster);
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void areTakenAndAnsweredAsTheyWereGenerated() {
        List<Path> definitions = definitions();
        assertFalse(definitions.isEmpty(), "the processor's examples are where they were");
        List<String> wrong = new ArrayList<>();
        for (Path file : definitions) {
            JsonObject definition = Json.object(read(file));
            String index = MappingProbe.newName();
            probe.define(index, definition.object("settings"), definition.object("mappings"))
                    .ifPresentOrElse(
                            refusal -> wrong.add(file + " is refused: " + refusal),
                            () -> MappingDiff.between(
                                            probe.mapping(index), definition.object("mappings"), probe.dialect())
                                    .changes()
                                    .forEach(change -> wrong.add(file + " is answered otherwise: " + change)));
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** Those that were generated for this server, and need no module that it lacks. */
    private List<Path> definitions() {
        try (Stream<Path> files = Files.walk(GOLDENS)) {
            return files.filter(file -> file.toString().matches(".*META-INF.espalier.*\\.json"))
                    .filter(file -> fits(
                            GOLDENS.resolve(GOLDENS.relativize(file).getName(0)).resolve("options")))
                    .filter(file -> MappedTypes.in(Json.object(read(file)).object("mappings")).stream()
                            .allMatch(type -> FieldTypes.isPresent(type, probe)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean fits(Path options) {
        Target target = Files.exists(options)
                ? read(options)
                        .lines()
                        .filter(line -> line.startsWith(TARGET))
                        .map(line -> Target.parse(line.substring(TARGET.length())))
                        .findFirst()
                        .orElse(Target.DEFAULT)
                : Target.DEFAULT;
        return target.includes(probe.dialect())
                && target.releases().stream()
                        .filter(release -> release.dialect() == probe.dialect())
                        .allMatch(release -> probe.release().isAtLeast(release));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
