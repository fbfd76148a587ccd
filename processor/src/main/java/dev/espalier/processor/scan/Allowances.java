package dev.espalier.processor.scan;

import dev.espalier.annotation.Allow;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.EnvironmentProblem;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.diagnostic.Problems;
import dev.espalier.schema.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** Reads {@code @Allow}, with which users say that something is meant. */
public final class Allowances {

    private Allowances() {}

    /** Whether a problem is allowed at a place, around it, or at what led there. */
    public static boolean allow(Problem problem, ElementRef place) {
        for (ElementRef ref = place; ref != null; ref = ref.origin()) {
            for (Element element = ref.element(); element != null; element = element.getEnclosingElement()) {
                if (partsOfSameProperty(element).anyMatch(part -> names(part, problem.code()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Reports codes in an {@code @Allow} that name no problem, or none that can be allowed. */
    public static void check(Element element, Diagnostics diagnostics) {
        if (isCopied(element)) {
            return;
        }
        // what the user's own annotations bring is checked where they are declared
        uses(element)
                .filter(use -> use.target().composed() == null)
                .forEach(use -> codes(use).forEach(code -> check(code, use, diagnostics)));
    }

    /** What stands on a record component is found on its field, which has a position, and elsewhere. */
    private static boolean isCopied(Element element) {
        Element around = element.getEnclosingElement();
        boolean inRecord = around != null && around.getKind() == ElementKind.RECORD;
        return switch (element.getKind()) {
            case RECORD_COMPONENT -> true;
            case METHOD -> inRecord && hasComponent(around, element);
            case PARAMETER ->
                around.getKind() == ElementKind.CONSTRUCTOR && hasComponent(around.getEnclosingElement(), element);
            default -> false;
        };
    }

    private static boolean hasComponent(Element type, Element named) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.RECORD_COMPONENT)
                .anyMatch(component -> component.getSimpleName().equals(named.getSimpleName()));
    }

    private static void check(AnnotationValue written, AnnotationUse use, Diagnostics diagnostics) {
        ElementRef place = use.target().at(use.mirror(), written);
        String code = String.valueOf(written.getValue());
        Optional<Problem> problem = Problems.of(code);
        if (problem.isEmpty()) {
            diagnostics.report(
                    EnvironmentProblem.UNKNOWN_CODE,
                    place,
                    code,
                    NearestName.hint(code, Problems.codes()),
                    "write the code that the message begins with, as in @Allow(\"QJ-534\")");
        } else if (!problem.get().isAdjustable()) {
            diagnostics.report(
                    EnvironmentProblem.REFUSED_SETTING,
                    place,
                    code + " cannot be allowed: with it, no code can be generated",
                    "remove the code, and correct what it reports");
        } else if (!problem.get().isAllowable()) {
            diagnostics.report(
                    EnvironmentProblem.REFUSED_SETTING,
                    place,
                    code + " cannot be allowed: it is reported at no place in the source",
                    "remove the code; -A" + problem.get().severityOption() + "=off silences it");
        }
    }

    private static boolean names(Element element, String code) {
        return uses(element).flatMap(Allowances::codes).anyMatch(written -> code.equals(written.getValue()));
    }

    private static Stream<AnnotationUse> uses(Element element) {
        return AnnotationReader.all(ElementRef.of(element))
                .filter(use -> use.qualifiedName().equals(Allow.class.getCanonicalName()));
    }

    private static Stream<AnnotationValue> codes(AnnotationUse use) {
        return use.value("value") instanceof List<?> codes
                ? codes.stream().filter(AnnotationValue.class::isInstance).map(AnnotationValue.class::cast)
                : Stream.empty();
    }

    /** Field, accessors and record component of one property speak for each other. */
    public static Stream<Element> partsOfSameProperty(Element element) {
        Optional<String> property = property(element);
        if (property.isEmpty() || element.getEnclosingElement() == null) {
            return Stream.of(element);
        }
        return Stream.concat(
                Stream.of(element),
                element.getEnclosingElement().getEnclosedElements().stream()
                        .filter(member -> property(member).equals(property))
                        .map(Element.class::cast));
    }

    private static Optional<String> property(Element element) {
        if (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.RECORD_COMPONENT) {
            return Optional.of(element.getSimpleName().toString());
        }
        return element.getKind() == ElementKind.METHOD && element instanceof ExecutableElement method
                ? AccessorName.ofGetter(method).or(() -> AccessorName.ofSetter(method))
                : Optional.empty();
    }
}
