package dev.espalier.processor;

import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.diagnostic.Severity;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.scan.ElementRef;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Prints problems at their places in the source. */
final class MessagerReporter {

    private final Messager messager;
    private final boolean warningsAreErrors;
    private final Set<String> compiledTypes = new HashSet<>();

    MessagerReporter(Messager messager, boolean warningsAreErrors) {
        this.messager = messager;
        this.warningsAreErrors = warningsAreErrors;
    }

    /** Notes the types that are compiled from source; only these have positions. */
    void compiling(Set<? extends Element> rootElements) {
        rootElements.forEach(root -> compiledTypes.add(root.toString()));
    }

    /** Prints a problem. */
    void report(Diagnostic diagnostic) {
        Kind kind = kind(diagnostic.problem().severity());
        if (!(diagnostic.source() instanceof ElementRef place)) {
            messager.printMessage(kind, diagnostic.text());
            return;
        }
        ElementRef nearest = nearestInSource(place);
        String text = nearest == place
                ? diagnostic.text()
                : diagnostic.from(place.label()).text();
        messager.printMessage(kind, text, nearest.element(), nearest.annotation(), nearest.value());
    }

    /** A place that has a position: what comes from a class file has none, but what led there may have one. */
    private ElementRef nearestInSource(ElementRef place) {
        ElementRef nearest = place;
        while (nearest != null && !isCompiled(nearest.element())) {
            nearest = nearest.origin();
        }
        return nearest == null ? place : nearest;
    }

    private boolean isCompiled(Element element) {
        Element outermost = element;
        while (!(outermost instanceof TypeElement type && !type.getNestingKind().isNested())
                && outermost.getEnclosingElement() != null) {
            outermost = outermost.getEnclosingElement();
        }
        return compiledTypes.contains(outermost.toString());
    }

    private Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> warningsAreErrors ? Kind.ERROR : Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
    }

    /** A place for problems that have none. */
    enum Nowhere implements SourceRef {
        INSTANCE;

        @Override
        public String label() {
            return "the compiler's options";
        }
    }
}
