package dev.espalier.processor.scan;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * Finds annotations on elements. Always through mirrors: {@code getAnnotation} loses positions, and fails on values that
 * do not compile.
 */
public final class AnnotationReader {

    private AnnotationReader() {}

    /** The annotation of a type on an element, if it is there. */
    public static Optional<AnnotationUse> find(ElementRef target, Class<? extends Annotation> type) {
        return all(target).filter(use -> isOf(use.mirror(), type)).findFirst();
    }

    /** The annotation of a type that this project does not know, by its qualified name. */
    public static Optional<AnnotationUse> find(ElementRef target, String qualifiedName) {
        return all(target)
                .filter(use -> use.qualifiedName().equals(qualifiedName))
                .findFirst();
    }

    /** All annotations on an element in the order of the source, those inside of containers included. */
    public static Stream<AnnotationUse> all(ElementRef target) {
        return target.element().getAnnotationMirrors().stream()
                .flatMap(mirror -> contained(mirror, target))
                .map(mirror -> new AnnotationUse(mirror, target));
    }

    /** Whether an annotation is of a type. */
    public static boolean isOf(AnnotationMirror mirror, Class<? extends Annotation> type) {
        TypeElement declared = (TypeElement) mirror.getAnnotationType().asElement();
        return declared.getQualifiedName().contentEquals(type.getCanonicalName());
    }

    private static Stream<? extends AnnotationMirror> contained(AnnotationMirror mirror, ElementRef target) {
        if (!mirror.getAnnotationType().asElement().getSimpleName().contentEquals("List")) {
            return Stream.of(mirror);
        }
        Object value = new AnnotationUse(mirror, target).value("value");
        return value instanceof List<?> values ? values.stream().flatMap(AnnotationReader::mirror) : Stream.empty();
    }

    private static Stream<AnnotationMirror> mirror(Object value) {
        return value instanceof AnnotationValue annotation && annotation.getValue() instanceof AnnotationMirror mirror
                ? Stream.of(mirror)
                : Stream.empty();
    }
}
