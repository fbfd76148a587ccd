package dev.espalier.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What comes of compiling sources that must not compile: once for all tests of a run, since it is always the same. */
final class CompiledBadSources {

    private static final Map<Path, Compilation> COMPILED = new ConcurrentHashMap<>();

    private CompiledBadSources() {}

    static Compilation of(Path directory) {
        return COMPILED.computeIfAbsent(directory, CompiledBadSources::compile);
    }

    private static Compilation compile(Path directory) {
        try {
            Path locks = Files.createTempDirectory("locks");
            try {
                return new BadSources(directory, locks).compile();
            } finally {
                delete(locks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> content = Files.walk(directory)) {
            List<Path> innermostFirst =
                    content.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innermostFirst) {
                Files.delete(file);
            }
        }
    }
}
