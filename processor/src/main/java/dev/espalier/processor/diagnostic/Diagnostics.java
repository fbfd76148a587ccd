package dev.espalier.processor.diagnostic;

import dev.espalier.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one element, in the order in which they are found. */
public final class Diagnostics {

    private final SeverityPolicy policy;
    private final List<Diagnostic> found = new ArrayList<>();

    /** Everything matters as much as the catalogue says. */
    public Diagnostics() {
        this(SeverityPolicy.CATALOGUE);
    }

    /** Everything matters as much as a policy says. */
    public Diagnostics(SeverityPolicy policy) {
        this.policy = policy;
    }

    /** An empty collector with the policy of this one, for a part of the work whose success has to be known. */
    public Diagnostics inner() {
        return new Diagnostics(policy);
    }

    /**
     * Adds a problem, unless the user does not want to hear of it.
     *
     * @param problem its entry in the catalogue
     * @param source where it is
     * @param arguments the values for the placeholders of its message and help
     */
    public void report(Problem problem, SourceRef source, Object... arguments) {
        add(problem.at(source, arguments));
    }

    /**
     * Adds a problem that matters more or less than the catalogue says, unless the user has decided how much.
     *
     * @param problem its entry in the catalogue
     * @param usual how much it matters here
     * @param source where it is
     * @param arguments the values for the placeholders of its message and help
     */
    public void report(Problem problem, Severity usual, SourceRef source, Object... arguments) {
        add(problem.at(source, arguments).as(usual));
    }

    /** Adds problems that were found elsewhere. */
    public void reportAll(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /** Whether anything found forbids to generate code. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::forbidsGeneration);
    }

    /** All that was found. */
    public List<Diagnostic> all() {
        return List.copyOf(found);
    }

    private void add(Diagnostic diagnostic) {
        policy.severity(diagnostic.problem(), diagnostic.severity(), diagnostic.source())
                .map(diagnostic::as)
                .ifPresent(found::add);
    }
}
