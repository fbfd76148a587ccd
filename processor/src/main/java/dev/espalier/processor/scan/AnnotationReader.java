package dev.espalier.processor.scan;

import dev.espalier.annotation.Id;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
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
        return find(target, type.getCanonicalName());
    }

    /** The first annotation of a type on several elements that stand for one thing. */
    static Optional<AnnotationUse> find(List<ElementRef> targets, Class<? extends Annotation> type) {
        return find(targets, type.getCanonicalName());
    }

    /** The first annotation of a name on several elements that stand for one thing. */
    static Optional<AnnotationUse> find(List<ElementRef> targets, String qualifiedName) {
        for (ElementRef target : targets) {
            Optional<AnnotationUse> found = find(target, qualifiedName);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The annotation of a type that this project does not know, by its qualified name. */
    public static Optional<AnnotationUse> find(ElementRef target, String qualifiedName) {
        for (AnnotationUse use : uses(target)) {
            if (use.qualifiedName().equals(qualifiedName)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }

    /**
     * All annotations on an element in the order of the source, those inside of containers included; and those of this
     * project that stand on the user's own annotations, as if they stood in their place. Annotations of Jackson do where
     * the user's own asks for it as Jackson wants it.
     */
    public static Stream<AnnotationUse> all(ElementRef target) {
        return uses(target).stream();
    }

    /** Loops, not streams: each property is asked for each annotation there is, and most have none. */
    private static List<AnnotationUse> uses(ElementRef target) {
        List<? extends AnnotationMirror> mirrors = target.element().getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return List.of();
        }
        List<AnnotationUse> uses = new ArrayList<>(mirrors.size());
        for (AnnotationMirror mirror : mirrors) {
            for (AnnotationMirror own : contained(mirror, target)) {
                uses.add(new AnnotationUse(own, target));
                if (!isOfProject(own)) {
                    addComposed(own, target, new HashSet<>(), uses);
                }
            }
        }
        return uses;
    }

    /** What an annotation brings along. Annotations may stand on each other, each is looked into once. */
    private static void addComposed(
            AnnotationMirror own, ElementRef target, Set<Element> seen, List<AnnotationUse> uses) {
        Element type = own.getAnnotationType().asElement();
        if (!seen.add(type)) {
            return;
        }
        ElementRef place = target.composedBy(own);
        boolean bundlesJackson = Jackson.isBundle(type);
        for (AnnotationMirror outer : type.getAnnotationMirrors()) {
            for (AnnotationMirror mirror : contained(outer, place)) {
                AnnotationUse use = new AnnotationUse(mirror, place);
                if (isOfProject(mirror) || bundlesJackson && Jackson.name(use).isPresent()) {
                    uses.add(use);
                } else {
                    addComposed(mirror, place, seen, uses);
                }
            }
        }
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

    private static List<? extends AnnotationMirror> contained(AnnotationMirror mirror, ElementRef target) {
        if (!mirror.getAnnotationType().asElement().getSimpleName().contentEquals("List")) {
            return List.of(mirror);
        }
        Object value = new AnnotationUse(mirror, target).value("value");
        return value instanceof List<?> values
                ? values.stream().flatMap(AnnotationReader::mirror).toList()
                : List.of();
    }

    private static Stream<AnnotationMirror> mirror(Object value) {
        return value instanceof AnnotationValue annotation && annotation.getValue() instanceof AnnotationMirror mirror
                ? Stream.of(mirror)
                : Stream.empty();
    }
}
