package dev.espalier.processor.diagnostic;

import dev.espalier.processor.model.SourceRef;
import java.util.Optional;

/** Decides how much a problem matters at a place: what the catalogue says, unless the user says otherwise. */
public interface SeverityPolicy {

    /** What the catalogue says. */
    SeverityPolicy CATALOGUE = (problem, usual, source) -> Optional.of(usual);

    /**
     * How much a problem matters at a place.
     *
     * @param problem its entry in the catalogue
     * @param usual how much it matters unless the user says otherwise
     * @param source the place
     * @return empty if it is not to be reported there
     */
    Optional<Severity> severity(Problem problem, Severity usual, SourceRef source);
}
