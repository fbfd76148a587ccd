package dev.espalier.processor.diagnostic;

import dev.espalier.processor.model.SourceRef;
import java.util.Locale;

/** An entry of the catalogue of problems. Codes are stable: they are searched for and documented. */
public sealed interface Problem
        permits EnvironmentProblem,
                DocumentProblem,
                MappingProblem,
                AnalysisProblem,
                RepositoryProblem,
                QueryProblem,
                EvolutionProblem {

    String PAGE = "processor/DIAGNOSTICS.md";

    /** What the names of options begin with that say how much problems matter. */
    String SEVERITY_OPTION = "espalier.severity.";

    /** What the catalogue says of it. */
    ProblemText text();

    /** The stable code, {@code DOC-103}. */
    default String code() {
        return text().code();
    }

    /** How much it matters. */
    default Severity severity() {
        return text().severity();
    }

    /** The place in the documentation that explains it. */
    default String page() {
        return PAGE + "#" + code().toLowerCase(Locale.ROOT);
    }

    /** Its message, with numbered placeholders. */
    default String message() {
        return text().message();
    }

    /** What to do about it, with numbered placeholders. */
    default String help() {
        return text().help();
    }

    /**
     * Whether the user may decide how much it matters: where code can be generated all the same. With most errors none
     * can, or none that compiles.
     */
    default boolean isAdjustable() {
        return severity() != Severity.ERROR || Problems.ADJUSTABLE_ERRORS.contains(this);
    }

    /** Whether {@code @Allow} can name it: what is reported at no place in the source is left to {@link #severityOption()}. */
    default boolean isAllowable() {
        return isAdjustable() && !Problems.WITHOUT_PLACE.contains(this);
    }

    /** The name of the option that says how much it matters; compilers take no hyphen in it. */
    default String severityOption() {
        return SEVERITY_OPTION + code().replace('-', '_');
    }

    /**
     * This problem at a place.
     *
     * @param source where it is
     * @param arguments the values for the placeholders
     */
    default Diagnostic at(SourceRef source, Object... arguments) {
        return new Diagnostic(
                this,
                severity(),
                source,
                MessageTemplate.fill(message(), arguments),
                MessageTemplate.fill(help(), arguments));
    }
}
