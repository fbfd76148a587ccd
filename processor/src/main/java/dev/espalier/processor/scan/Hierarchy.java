package dev.espalier.processor.scan;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The classes that a class inherits members from. */
final class Hierarchy {

    private Hierarchy() {}

    /** The class and its superclasses, the most general first, without {@code Object}. */
    static Deque<TypeElement> of(TypeElement type) {
        Deque<TypeElement> hierarchy = new ArrayDeque<>();
        TypeElement current = type;
        while (!current.getQualifiedName().contentEquals("java.lang.Object")) {
            hierarchy.addFirst(current);
            if (!(current.getSuperclass() instanceof DeclaredType parent)) {
                break;
            }
            current = (TypeElement) parent.asElement();
        }
        return hierarchy;
    }

    /** Whether the type says nothing of the type parameters of its superclass. */
    static boolean extendsRaw(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType parent
                && parent.getTypeArguments().isEmpty()
                && !((TypeElement) parent.asElement()).getTypeParameters().isEmpty();
    }
}
