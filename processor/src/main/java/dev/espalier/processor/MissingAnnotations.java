package dev.espalier.processor;

import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.position.Positions;
import dev.espalier.processor.scan.Allowances;
import dev.espalier.processor.scan.ElementRef;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Knows annotations that the compiler cannot find, or not yet, and reports itself. What they would have said may be all
 * that is wrong where they stand.
 */
final class MissingAnnotations {

    private final Positions positions;

    MissingAnnotations(Positions positions) {
        this.positions = positions;
    }

    /** Whether one of them may be what some problem comes from. */
    boolean mayExplainAny(Diagnostics diagnostics) {
        return diagnostics.all().stream().anyMatch(this::mayExplain);
    }

    /** Whether a problem is at a property, a method or a parameter with one. */
    boolean mayExplain(Diagnostic diagnostic) {
        return ElementRef.under(diagnostic.source())
                .map(ElementRef::element)
                .filter(element -> around(element).anyMatch(positions::lacksAnnotation))
                .isPresent();
    }

    private static Stream<Element> around(Element element) {
        return switch (element.getKind()) {
            case PARAMETER -> Stream.of(element, element.getEnclosingElement());
            case METHOD, FIELD, RECORD_COMPONENT -> Allowances.partsOfSameProperty(element);
            default -> Stream.empty();
        };
    }
}
