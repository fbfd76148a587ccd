package dev.espalier.processor.diagnostic;

import dev.espalier.processor.model.SourceRef;

/**
 * A problem found at a place.
 *
 * @param problem its entry in the catalogue
 * @param severity how much it matters here, which the user may have decided
 * @param source where it is
 * @param message what is wrong
 * @param help what to do about it
 */
public record Diagnostic(Problem problem, Severity severity, SourceRef source, String message, String help) {

    /**
     * The message as the compiler prints it: the code, what is wrong, on a second line what to do, and on a third where
     * to read more.
     */
    public String text() {
        return text("");
    }

    /**
     * The message with something between what is wrong and what to do.
     *
     * @param details whole lines, such as a piece of the source; may be empty
     */
    public String text(String details) {
        return "[" + problem.code() + "] " + message + "\n" + details + "help: " + help + "\nsee: " + problem.page();
    }

    /** The same problem, told at another place. */
    public Diagnostic from(String label) {
        return new Diagnostic(problem, severity, source, label + ": " + message, help);
    }

    /** The same problem, mattering more or less. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(problem, other, source, message, help);
    }

    /** Whether no code can be generated; a warning that the user wants to be an error does not forbid it. */
    public boolean forbidsGeneration() {
        return problem.severity() == Severity.ERROR && severity == Severity.ERROR;
    }
}
