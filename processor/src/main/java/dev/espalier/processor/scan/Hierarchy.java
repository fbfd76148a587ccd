package dev.espalier.processor.scan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The classes and interfaces that a type inherits members from. */
final class Hierarchy {

    private Hierarchy() {}

    /** The type and what it inherits from, the most general first, without {@code Object}. */
    static Collection<TypeElement> of(TypeElement type) {
        Set<TypeElement> hierarchy = new LinkedHashSet<>();
        add(type, hierarchy);
        return hierarchy;
    }

    /** Whether the type says nothing of the type parameters of its superclass. */
    static boolean extendsRaw(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType parent
                && parent.getTypeArguments().isEmpty()
                && !((TypeElement) parent.asElement()).getTypeParameters().isEmpty();
    }

    private static void add(TypeElement type, Set<TypeElement> hierarchy) {
        if (type.getQualifiedName().contentEquals("java.lang.Object")) {
            return;
        }
        addParent(type.getSuperclass(), hierarchy);
        type.getInterfaces().forEach(parent -> addParent(parent, hierarchy));
        hierarchy.add(type);
    }

    private static void addParent(TypeMirror parent, Set<TypeElement> hierarchy) {
        if (parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            add(element, hierarchy);
        }
    }
}
