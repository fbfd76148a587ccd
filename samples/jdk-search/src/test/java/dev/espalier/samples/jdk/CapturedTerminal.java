package dev.espalier.samples.jdk;

import dev.espalier.samples.jdk.terminal.Terminal;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A terminal that types prepared lines and keeps what is printed. */
final class CapturedTerminal {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal;

    private CapturedTerminal(String typed, boolean interactive) {
        this.terminal = new Terminal(
                new BufferedReader(new StringReader(typed)), printStream(out), printStream(err), interactive);
    }

    /** Nobody sits there. */
    static CapturedTerminal unattended() {
        return new CapturedTerminal("", false);
    }

    /** Somebody types these lines. */
    static CapturedTerminal typing(String... lines) {
        return new CapturedTerminal(String.join("\n", lines), true);
    }

    private static PrintStream printStream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    Terminal terminal() {
        return terminal;
    }

    List<String> out() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    List<String> err() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
