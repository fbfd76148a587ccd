package dev.espalier.processor.diagnostic;

import dev.espalier.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one element, in the order in which they are found. */
public final class Diagnostics {

    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * Adds a problem.
     *
     * @param problem its entry in the catalogue
     * @param source where it is
     * @param arguments the values for the placeholders of its message and help
     */
    public void report(Problem problem, SourceRef source, Object... arguments) {
        found.add(problem.at(source, arguments));
    }

    /** Adds problems that were found elsewhere. */
    public void reportAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** Whether anything found forbids to generate code. */
    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.problem().severity() == Severity.ERROR);
    }

    /** All that was found. */
    public List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
