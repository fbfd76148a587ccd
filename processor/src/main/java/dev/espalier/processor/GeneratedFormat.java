package dev.espalier.processor;

import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.diagnostic.EnvironmentProblem;
import dev.espalier.processor.scan.AnnotationReader;
import dev.espalier.processor.scan.ElementRef;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The format of generated code: a number that rises when it calls something that older runtimes lack. The runtime states
 * in a class of its own what it runs, generated code in its annotation what it is.
 */
final class GeneratedFormat {

    /** What this processor writes. */
    static final int CURRENT = 1;

    private static final String RUNTIME = "dev.espalier.generated.CodeFormat";
    private static final String GENERATED = "dev.espalier.generated.Generated";

    private GeneratedFormat() {}

    /** What is wrong with the runtime on the class path, if anything is. */
    static Optional<Diagnostic> misfit(Elements elements) {
        TypeElement runtime = elements.getTypeElement(RUNTIME);
        if (runtime == null) {
            return Optional.of(misfit("is not there, or is older"));
        }
        int oldest = constant(runtime, "OLDEST").orElse(0);
        int newest = constant(runtime, "CURRENT").orElse(0);
        return oldest <= CURRENT && CURRENT <= newest
                ? Optional.empty()
                : Optional.of(misfit("runs " + (oldest == newest ? "" + newest : oldest + " to " + newest)));
    }

    /** The format of a generated type, if it is newer than what this processor knows. */
    static OptionalInt newer(TypeElement generated) {
        return AnnotationReader.all(ElementRef.of(generated))
                .filter(use -> use.mirror().getAnnotationType().toString().equals(GENERATED))
                .mapToInt(use -> use.value("format") instanceof Integer format ? format : CURRENT)
                .filter(format -> format > CURRENT)
                .findFirst();
    }

    private static Diagnostic misfit(String runtime) {
        return EnvironmentProblem.OTHER_RUNTIME.at(MessagerReporter.Nowhere.INSTANCE, CURRENT, runtime);
    }

    private static OptionalInt constant(TypeElement type, String name) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .map(VariableElement::getConstantValue)
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .findFirst();
    }
}
