package dev.espalier.processor.scan;

import dev.espalier.processor.model.JavaName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * An interface with all that it extends, nearest first, type variables replaced as far as they are bound.
 *
 * @param all the interface itself and its supertypes
 */
record SuperInterfaces(List<DeclaredType> all) {

    static SuperInterfaces of(TypeMirror type, Types types) {
        List<DeclaredType> found = new ArrayList<>();
        Deque<TypeMirror> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            TypeMirror next = open.removeFirst();
            if (next instanceof DeclaredType declared
                    && found.stream().noneMatch(seen -> types.isSameType(seen, next))) {
                found.add(declared);
                open.addAll(types.directSupertypes(next));
            }
        }
        return new SuperInterfaces(found);
    }

    /** The supertype of a name. */
    Optional<DeclaredType> find(JavaName name) {
        return all.stream()
                .filter(type -> type.asElement() instanceof TypeElement element
                        && element.getQualifiedName().contentEquals(name.qualifiedName()))
                .findFirst();
    }

    /** The supertypes that do not exist, or not yet. */
    List<DeclaredType> unresolved() {
        return all.stream().filter(type -> type.getKind() == TypeKind.ERROR).toList();
    }
}
