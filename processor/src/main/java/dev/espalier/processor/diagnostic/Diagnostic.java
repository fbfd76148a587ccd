package dev.espalier.processor.diagnostic;

import dev.espalier.processor.model.SourceRef;

/**
 * A problem found at a place.
 *
 * @param problem its entry in the catalogue
 * @param source where it is
 * @param message what is wrong
 * @param help what to do about it
 */
public record Diagnostic(Problem problem, SourceRef source, String message, String help) {

    /** The message as the compiler prints it: the code, what is wrong, and on a second line what to do. */
    public String text() {
        return "[" + problem.code() + "] " + message + "\nhelp: " + help;
    }

    /** The same problem, told at another place. */
    public Diagnostic from(String label) {
        return new Diagnostic(problem, source, label + ": " + message, help);
    }
}
