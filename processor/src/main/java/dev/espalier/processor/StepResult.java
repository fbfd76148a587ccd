package dev.espalier.processor;

import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.source.GeneratedFile;
import java.util.List;

/** What came of a step. */
sealed interface StepResult {

    /** These files are to be written, in this order. */
    record Generated(List<GeneratedFile> files) implements StepResult {}

    /** The problems that were reported forbid to write anything. */
    record Refused() implements StepResult {}

    /**
     * The type uses others that do not exist yet.
     *
     * @param unresolved what to report should they never exist
     */
    record Deferred(List<Diagnostic> unresolved) implements StepResult {}
}
