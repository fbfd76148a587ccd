package dev.espalier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fault 48: a wall clock that jumps moves no deadline, pause or exile, as nothing that waits looks at it. */
class WallClockTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/espalier");

    private static final Pattern WALL_CLOCK =
            Pattern.compile("currentTimeMillis|Instant\\.now|LocalDateTime\\.now|new Date\\(|Calendar\\.|systemUTC");

    /** A date in {@code Retry-After}, and ids that begin with the time: both are about the time of day. */
    private static final Set<String> ALLOWED = Set.of("Clock.java", "Response.java", "TimeOrderedId.java");

    @Test
    void whatWaitsGoesByTheMonotonicClock() {
        List<Path> readers = sources().stream()
                .filter(source -> WALL_CLOCK.matcher(read(source)).find())
                .toList();

        assertEquals(
                ALLOWED,
                readers.stream().map(source -> source.getFileName().toString()).collect(Collectors.toSet()));
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
