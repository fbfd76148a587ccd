package dev.espalier.processor;

import dev.espalier.processor.diagnostic.Diagnostics;
import java.lang.annotation.Annotation;
import javax.lang.model.element.TypeElement;

/** What is done with each type that carries an annotation: scan, validate, plan, write. */
interface ProcessingStep {

    /** The annotation that asks for this step. */
    Class<? extends Annotation> annotation();

    /**
     * Takes the step for a type.
     *
     * @param type the annotated type
     * @param diagnostics collects what is wrong with it
     * @return the files to write; nothing if there were errors
     */
    StepResult process(TypeElement type, Diagnostics diagnostics);

    /** Forgets what it keeps of a round, whose elements say less than those of the next one. */
    default void endRound() {}
}
