package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of reading an annotated type.
 *
 * @param <M> the model
 */
public sealed interface ScanResult<M> {

    /** The model; parts that could not be read were reported and are marked in it. */
    record Ready<M>(M model) implements ScanResult<M> {}

    /**
     * It uses types that do not exist yet, and may be read in a later round.
     *
     * @param unresolved what to report should there be no later round
     */
    record Deferred<M>(List<Diagnostic> unresolved) implements ScanResult<M> {

        public Deferred {
            unresolved = List.copyOf(unresolved);
        }
    }

    /** It cannot be read at all; why was reported. */
    record Rejected<M>() implements ScanResult<M> {}
}
