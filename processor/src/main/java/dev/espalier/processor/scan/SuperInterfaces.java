package dev.espalier.processor.scan;

import dev.espalier.processor.model.JavaName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * An interface with all that it extends, nearest first, type variables replaced as far as they are bound.
 *
 * @param all the interface itself and its supertypes
 * @param unresolved supertypes that do not exist, or not yet
 */
record SuperInterfaces(List<DeclaredType> all, List<TypeMirror> unresolved) {

    static SuperInterfaces of(TypeMirror type, Types types) {
        List<DeclaredType> found = new ArrayList<>();
        List<TypeMirror> unresolved = new ArrayList<>();
        Deque<TypeMirror> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            TypeMirror next = open.removeFirst();
            if (next instanceof DeclaredType declared
                    && found.stream().noneMatch(seen -> types.isSameType(seen, declared))) {
                found.add(declared);
                unresolved.addAll(unresolvedParents(declared));
                open.addAll(types.directSupertypes(declared));
            }
        }
        return new SuperInterfaces(found, unresolved);
    }

    /** Read from the declaration, because the compiler leaves them out of the direct supertypes. */
    private static List<TypeMirror> unresolvedParents(DeclaredType type) {
        return type.asElement() instanceof TypeElement element
                ? element.getInterfaces().stream()
                        .filter(parent -> parent.getKind() == TypeKind.ERROR)
                        .map(TypeMirror.class::cast)
                        .toList()
                : List.of();
    }

    /** The supertype of a name. */
    Optional<DeclaredType> find(JavaName name) {
        return all.stream()
                .filter(type -> type.asElement() instanceof TypeElement element
                        && element.getQualifiedName().contentEquals(name.qualifiedName()))
                .findFirst();
    }

    /**
     * The signature of an inherited method. It is asked of the interface that declares it: of two methods with the same parameters
     * Eclipse gives the first for both.
     */
    ExecutableType signature(ExecutableElement method, Types types) {
        DeclaredType declaredIn = all.stream()
                .filter(type -> type.asElement().equals(method.getEnclosingElement()))
                .findFirst()
                .orElseThrow();
        return JavaMembers.in(declaredIn, method, types);
    }
}
