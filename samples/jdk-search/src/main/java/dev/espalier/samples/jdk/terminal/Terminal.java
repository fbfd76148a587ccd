package dev.espalier.samples.jdk.terminal;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What the program reads from and prints to.
 *
 * @param in the lines that somebody types
 * @param out results
 * @param err what went wrong
 * @param interactive whether a person sits there: lines can be drawn over and questions be asked
 */
public record Terminal(BufferedReader in, PrintStream out, PrintStream err, boolean interactive) {

    /** Empties the line that the cursor is in and puts it to the beginning. */
    static final String CLEAR_LINE = "\r\u001b[K";

    /**
     * Returns the streams of this process. It is interactive if neither input nor output is redirected.
     *
     * @return the terminal
     */
    public static Terminal ofProcess() {
        return new Terminal(
                new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())),
                System.out,
                System.err,
                System.console() != null);
    }

    /**
     * Asks for something that should not be seen on the screen.
     *
     * @param prompt the question
     * @return the answer; nothing if nobody is there to give it
     */
    public Optional<String> askSecret(String prompt) {
        return interactive
                ? Optional.ofNullable(System.console().readPassword("%s", prompt))
                        .map(String::new)
                : Optional.empty();
    }
}
