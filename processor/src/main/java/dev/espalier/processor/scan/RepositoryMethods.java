package dev.espalier.processor.scan;

import dev.espalier.processor.model.SignatureTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the methods of a repository that need an implementation: those that are abstract, its own and inherited ones, and
 * not already implemented because they are methods of every repository.
 */
final class RepositoryMethods {

    private final TypeElement repository;
    private final SuperInterfaces interfaces;
    private final Elements elements;
    private final Types types;

    RepositoryMethods(TypeElement repository, SuperInterfaces interfaces, Elements elements, Types types) {
        this.repository = repository;
        this.interfaces = interfaces;
        this.elements = elements;
        this.types = types;
    }

    /** The methods, those of the repository itself first. */
    List<ExecutableElement> toImplement() {
        List<ExecutableElement> found = new ArrayList<>();
        for (ExecutableElement method : methods(type -> !belongsToEveryRepository(type))) {
            if (!isImplemented(method) && found.stream().noneMatch(other -> sameSignature(method, other))) {
                found.add(method);
            }
        }
        return found.stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .toList();
    }

    /** Default methods that stand in vain: the implementation that every repository inherits goes before them. */
    List<ExecutableElement> hiddenDefaults() {
        return methods(type -> !belongsToEveryRepository(type)).stream()
                .filter(method -> method.isDefault() && isImplemented(method))
                .toList();
    }

    private List<ExecutableElement> methods(Predicate<DeclaredType> of) {
        return interfaces.all().stream()
                .filter(of)
                .flatMap(type -> ElementFilter.methodsIn(type.asElement().getEnclosedElements()).stream())
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .toList();
    }

    private boolean isImplemented(ExecutableElement method) {
        return methods(this::belongsToEveryRepository).stream().anyMatch(other -> sameSignature(method, other));
    }

    /** {@code DocumentRepository} or {@code DataStreamRepository}, what it extends, and {@code Object}. */
    private boolean belongsToEveryRepository(DeclaredType type) {
        return SignatureTypes.REPOSITORIES.stream()
                .flatMap(base -> interfaces.find(base).stream())
                .anyMatch(base -> types.isSubtype(types.erasure(base), types.erasure(type)));
    }

    private boolean sameSignature(ExecutableElement one, ExecutableElement other) {
        return one.getSimpleName().equals(other.getSimpleName())
                && (elements.overrides(one, other, repository)
                        || types.isSubsignature(
                                JavaMembers.in(repository, one, types), JavaMembers.in(repository, other, types)));
    }
}
