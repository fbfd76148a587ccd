package dev.espalier.processor.scan;

import dev.espalier.annotation.Id;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds annotations on elements. Always through mirrors: {@code getAnnotation} loses positions, and fails on values that
 * do not compile.
 */
public final class AnnotationReader {

    private static final String PACKAGE = Id.class.getPackageName() + ".";

    private AnnotationReader() {}

    /** The annotation of a type on an element, if it is there. */
    public static Optional<AnnotationUse> find(ElementRef target, Class<? extends Annotation> type) {
        return all(target).filter(use -> isOf(use.mirror(), type)).findFirst();
    }

    /** The first annotation of a type on several elements that stand for one thing. */
    static Optional<AnnotationUse> find(List<ElementRef> targets, Class<? extends Annotation> type) {
        return targets.stream().flatMap(target -> find(target, type).stream()).findFirst();
    }

    /** The annotation of a type that this project does not know, by its qualified name. */
    public static Optional<AnnotationUse> find(ElementRef target, String qualifiedName) {
        return all(target)
                .filter(use -> use.qualifiedName().equals(qualifiedName))
                .findFirst();
    }

    /**
     * All annotations on an element in the order of the source, those inside of containers included; and those of this
     * project that stand on the user's own annotations, as if they stood in their place.
     */
    public static Stream<AnnotationUse> all(ElementRef target) {
        return target.element().getAnnotationMirrors().stream()
                .flatMap(mirror -> contained(mirror, target))
                .flatMap(mirror -> Stream.concat(
                        Stream.of(new AnnotationUse(mirror, target)), composed(mirror, target, new HashSet<>())));
    }

    /** What an annotation brings along. Annotations may stand on each other, each is looked into once. */
    private static Stream<AnnotationUse> composed(AnnotationMirror own, ElementRef target, Set<Element> seen) {
        Element type = own.getAnnotationType().asElement();
        if (isOfProject(own) || !seen.add(type)) {
            return Stream.empty();
        }
        ElementRef place = target.composedBy(own);
        return type.getAnnotationMirrors().stream()
                .flatMap(mirror -> contained(mirror, place))
                .flatMap(mirror -> isOfProject(mirror)
                        ? Stream.of(new AnnotationUse(mirror, place))
                        : composed(mirror, place, seen));
    }

    private static boolean isOfProject(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return type.getQualifiedName().toString().startsWith(PACKAGE);
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
