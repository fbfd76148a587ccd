package dev.espalier.processor.scan;

import dev.espalier.annotation.Allow;
import dev.espalier.processor.model.SignatureTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the methods of a repository that need an implementation: those that are abstract, its own and inherited ones, and
 * not already implemented because they are methods of every repository.
 */
final class RepositoryMethods {

    private static final String ANNOTATION = "@" + Allow.class.getPackageName() + ".";
    private static final String ALLOW = "@" + Allow.class.getCanonicalName();

    private final TypeElement repository;
    private final SuperInterfaces interfaces;
    private final Elements elements;
    private final Types types;
    private final List<List<ExecutableElement>> own;

    RepositoryMethods(TypeElement repository, SuperInterfaces interfaces, Elements elements, Types types) {
        this.repository = repository;
        this.interfaces = interfaces;
        this.elements = elements;
        this.types = types;
        this.own = own();
    }

    /** The methods, those of the repository itself first; of those that are inherited twice, the most specific one. */
    List<ExecutableElement> toImplement() {
        return own.stream()
                .filter(same -> same.stream().allMatch(RepositoryMethods::isAbstract))
                .filter(same -> !isImplemented(same.get(0)))
                .map(this::mostSpecific)
                .toList();
    }

    /** Methods that come from several interfaces, where annotations of this library say different things. */
    List<List<ExecutableElement>> contradictory() {
        return own.stream()
                .filter(same -> same.stream().allMatch(RepositoryMethods::isAbstract))
                .filter(same -> same.stream()
                                .map(RepositoryMethods::statements)
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    /** Default methods that stand in vain: the implementation that every repository inherits goes before them. */
    List<ExecutableElement> hiddenDefaults() {
        return methods(type -> !belongsToEveryRepository(type)).stream()
                .filter(method -> method.isDefault() && isImplemented(method))
                .toList();
    }

    /** Methods that no implementation can have, because it inherits others with that name and those parameters. */
    List<ExecutableElement> taken() {
        List<ExecutableElement> inherited = Optional.ofNullable(
                        elements.getTypeElement(SignatureTypes.RESULT_SUPPORT.qualifiedName()))
                .map(support -> ElementFilter.methodsIn(support.getEnclosedElements()))
                .orElse(List.of());
        return own.stream()
                .map(same -> same.get(0))
                .filter(method -> inherited.stream()
                        .anyMatch(other ->
                                other.getModifiers().contains(Modifier.PROTECTED) && sameErasure(method, other)))
                .toList();
    }

    /** The user's methods, each with all its declarations but those that another one overrides. */
    private List<List<ExecutableElement>> own() {
        List<List<ExecutableElement>> groups = new ArrayList<>();
        for (ExecutableElement method : methods(type -> !belongsToEveryRepository(type))) {
            groups.stream()
                    .filter(group -> sameSignature(method, group.get(0)))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    })
                    .add(method);
        }
        return groups.stream().map(this::inherited).toList();
    }

    private List<ExecutableElement> inherited(List<ExecutableElement> same) {
        return same.stream()
                .filter(method -> same.stream().noneMatch(other -> other != method && isBelow(other, method)))
                .toList();
    }

    private boolean isBelow(ExecutableElement one, ExecutableElement other) {
        return types.isSubtype(
                types.erasure(one.getEnclosingElement().asType()),
                types.erasure(other.getEnclosingElement().asType()));
    }

    private ExecutableElement mostSpecific(List<ExecutableElement> same) {
        List<ExecutableElement> specific = same.stream()
                .filter(method -> same.stream().allMatch(other -> returnsNoMore(method, other)))
                .toList();
        return specific.stream()
                .filter(method -> !Nullness.isNullable(method, method.getReturnType()))
                .findFirst()
                .or(() -> specific.stream().findFirst())
                .orElse(same.get(0));
    }

    private boolean returnsNoMore(ExecutableElement method, ExecutableElement other) {
        return method == other
                || types.isSubtype(
                        signature(method).getReturnType(), signature(other).getReturnType());
    }

    private ExecutableType signature(ExecutableElement method) {
        return interfaces.signature(method, types);
    }

    private List<ExecutableElement> methods(Predicate<DeclaredType> of) {
        return interfaces.all().stream()
                .filter(of)
                .flatMap(type -> ElementFilter.methodsIn(type.asElement().getEnclosedElements()).stream())
                .filter(RepositoryMethods::isInherited)
                .toList();
    }

    private static boolean isInherited(ExecutableElement method) {
        return Collections.disjoint(method.getModifiers(), Set.of(Modifier.STATIC, Modifier.PRIVATE));
    }

    private static boolean isAbstract(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT);
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
                        || types.isSubsignature(signature(one), signature(other)));
    }

    private boolean sameErasure(ExecutableElement one, ExecutableElement other) {
        return one.getSimpleName().equals(other.getSimpleName())
                && erasures(signature(one)).equals(erasures((ExecutableType) other.asType()));
    }

    private List<String> erasures(ExecutableType signature) {
        return signature.getParameterTypes().stream()
                .map(type -> types.erasure(type).toString())
                .toList();
    }

    /** What annotations say of a method, except for which warnings are meant. */
    private static List<String> statements(ExecutableElement method) {
        return AnnotationReader.all(ElementRef.of(method))
                .map(AnnotationUse::mirror)
                .map(Object::toString)
                .filter(text -> text.startsWith(ANNOTATION) && !text.startsWith(ALLOW))
                .sorted()
                .toList();
    }
}
