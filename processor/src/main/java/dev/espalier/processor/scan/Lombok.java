package dev.espalier.processor.scan;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Knows Lombok, which adds members to classes while they are compiled, perhaps after this processor has seen them. */
final class Lombok {

    private static final String PACKAGE = "lombok.";

    private Lombok() {}

    /** Whether a class, a member of it, or a class inside it carries an annotation of Lombok. */
    static boolean isAskedToWriteInto(TypeElement type) {
        return isAnnotated(type)
                || type.getEnclosedElements().stream()
                        .anyMatch(member -> isAnnotated(member)
                                || (member instanceof TypeElement nested && isAskedToWriteInto(nested)));
    }

    private static boolean isAnnotated(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().startsWith(PACKAGE));
    }
}
