package dev.espalier.samples.jdk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static final String CLEAR = "\r\u001b[K";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void tellsAtATerminalWhatGoesOnAndThenWhatCameOfIt() {
        int sum = new Steps(out, true).run("Sum", () -> 1 + 1, result -> "makes " + result);
        assertEquals(2, sum);
        assertTrue(text().matches("Sum     \\.\\.\\.\r\u001b\\[KSum     makes 2, \\d+ ms\\R"), text());
    }

    @Test
    void tellsElsewhereWhatCameOfIt() {
        new Steps(out, false).run("Sum", () -> 1 + 1, result -> "makes " + result);
        assertTrue(text().matches("Sum     makes 2, \\d+ ms\\R"), text());
    }

    @Test
    void leavesNothingOfAFailure() {
        Steps steps = new Steps(out, true);
        assertThrows(ArithmeticException.class, () -> steps.run("Ratio", () -> Math.floorDiv(1, 0), String::valueOf));
        assertEquals("Ratio   ..." + CLEAR, text());
    }

    @Test
    void tellsOfWhatIsDone() {
        new Steps(out, true).done("Index", "2 documents", Duration.ofMillis(1500));
        assertEquals("Index   2 documents, 1.5 s" + System.lineSeparator(), text());
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
