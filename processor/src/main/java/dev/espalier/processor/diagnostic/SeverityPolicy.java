package dev.espalier.processor.diagnostic;

import dev.espalier.processor.model.SourceRef;
import java.util.Optional;

/** Decides how much a problem matters at a place: what the catalogue says, unless the user says otherwise. */
public interface SeverityPolicy {

    /** What the catalogue says. */
    SeverityPolicy CATALOGUE = (problem, source) -> Optional.of(problem.severity());

    /** How much a problem matters at a place; empty if it is not to be reported there. */
    Optional<Severity> severity(Problem problem, SourceRef source);
}
