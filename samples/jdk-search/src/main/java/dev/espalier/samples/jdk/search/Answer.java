package dev.espalier.samples.jdk.search;

import dev.espalier.samples.jdk.terminal.Figures;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/**
 * What came of a question.
 *
 * @param heading the question, as at the prompt, or what is shown
 * @param summary what was found, in a few words
 * @param took how long it took, from asking the server to having the documents
 * @param lines the findings, aligned
 */
public record Answer(String heading, String summary, Duration took, List<String> lines) {

    private static final String HEADING = "%-58s  %s%n";

    /** Keeps a copy of the lines. */
    public Answer {
        lines = List.copyOf(lines);
    }

    /**
     * Prints the answer under its heading.
     *
     * @param out where to print
     */
    public void print(PrintStream out) {
        out.println();
        out.printf(HEADING, heading, outcome());
        printLines(out);
    }

    /**
     * Prints the answer alone, for somebody who has just typed the question.
     *
     * @param out where to print
     */
    public void printReply(PrintStream out) {
        out.println(outcome());
        printLines(out);
    }

    private String outcome() {
        return summary + ", " + Figures.time(took);
    }

    private void printLines(PrintStream out) {
        lines.forEach(line -> out.println("  " + line));
    }
}
