package dev.espalier.processor.plan;

import dev.espalier.processor.diagnostic.Diagnostic;
import java.util.List;

/**
 * The outcome of planning something that may turn out to be impossible.
 *
 * @param <P> the plan
 */
public sealed interface Planned<P> {

    /** It can be generated. */
    record Ready<P>(P plan) implements Planned<P> {}

    /** It cannot, and these problems tell why. */
    record Refused<P>(List<Diagnostic> problems) implements Planned<P> {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
