package dev.espalier.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs when all other tests have run: the report that is kept says what they have seen. */
class ConformanceCheck {

    @Test
    void theReportThatIsKeptIsTheOneOfThisRun() throws IOException {
        Path seen = Path.of("target", "CONFORMANCE.md");
        assumeTrue(Files.exists(seen), "no other test has run");
        // So that it cannot be taken for that of a later build in which no test runs.
        Path checked =
                Files.move(seen, Path.of("target", "CONFORMANCE.checked.md"), StandardCopyOption.REPLACE_EXISTING);

        List<String> expected = Files.readAllLines(checked);
        List<String> kept = Files.readAllLines(Path.of("CONFORMANCE.md"));

        String difference = Stream.concat(
                        without(kept, expected).map(line -> "- " + line),
                        without(expected, kept).map(line -> "+ " + line))
                .collect(Collectors.joining("\n"));
        assertTrue(
                kept.equals(expected),
                () -> "runtime/CONFORMANCE.md is not what the tests have seen:\n" + difference + "\nRewrite it by\n"
                        + "  mvn verify -pl runtime -am -Despalier.conformance=write\nand read the difference.");
    }

    private static Stream<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line));
    }
}
