package dev.espalier.samples.jdk.search;

import dev.espalier.samples.jdk.terminal.Figures;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/**
 * What came of a question.
 *
 * @param question the question, as it could be typed
 * @param summary what was found, in a few words
 * @param took how long it took, from asking the server to having the documents
 * @param lines the findings, aligned
 */
public record Answer(String question, String summary, Duration took, List<String> lines) {

    private static final int WIDTH = 60;

    /** Keeps a copy of the lines. */
    public Answer {
        lines = List.copyOf(lines);
    }

    /**
     * Prints the answer under its question.
     *
     * @param out where to print
     */
    public void print(PrintStream out) {
        String heading = "> " + question;
        out.println();
        out.println(heading + " ".repeat(Math.max(2, WIDTH - heading.length())) + summary + ", " + Figures.time(took));
        lines.forEach(line -> out.println("  " + line));
    }
}
