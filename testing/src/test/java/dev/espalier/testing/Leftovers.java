package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What clusters have left behind in this process: child processes, temporary directories, threads. */
final class Leftovers {

    private final Set<Object> before = now();

    /** Fails if there is more than when this object was made. */
    void assertNone() {
        Set<Object> after = now();
        after.removeAll(before);
        assertEquals(Set.of(), after);
    }

    /** The temporary directories of this process's clusters. */
    static List<Path> directories() {
        String prefix = "espalier-testing-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> files =
                Files.list(TemporaryFolder.of(System.getProperties()).path())) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Object> now() {
        Stream<Thread> readers = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("OpenSearch ")
                        || thread.getName().startsWith("Elasticsearch "));
        return Stream.of(ProcessHandle.current().children(), directories().stream(), readers)
                .flatMap(found -> found)
                .collect(Collectors.toSet());
    }
}
