package dev.espalier.processor.scan;

import dev.espalier.processor.model.PropertyAccess.Member;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The methods of a builder that take the values of properties.
 *
 * @param type the builder
 * @param methods its methods with one parameter
 * @param context knows the types
 */
record BuilderSetters(DeclaredType type, List<ExecutableElement> methods, ScanContext context) {

    private static final List<String> PREFIXES = List.of("with", "set");

    static BuilderSetters of(DeclaredType type, ScanContext context) {
        List<ExecutableElement> methods = Hierarchy.of((TypeElement) type.asElement()).stream()
                .flatMap(part -> ElementFilter.methodsIn(part.getEnclosedElements()).stream())
                .filter(method -> method.getParameters().size() == 1)
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> context.accessibility().reaches(method))
                .toList();
        return new BuilderSetters(type, methods, context);
    }

    /** The names of all properties that may be meant: {@code withTitle} takes {@code title}, if not {@code withTitle}. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (ExecutableElement method : methods) {
            String name = method.getSimpleName().toString();
            names.add(name);
            PREFIXES.forEach(prefix -> AccessorName.behind(prefix, name).ifPresent(names::add));
        }
        return names;
    }

    /** The method that takes a property. */
    Optional<Member> of(String property, TypeMirror value) {
        return Stream.concat(
                        methods.stream().filter(method -> method.getSimpleName().contentEquals(property)),
                        methods.stream().filter(method -> hasPrefix(method, property)))
                .filter(method ->
                        TypeFit.takes(JavaMembers.parameter(type, method, context.types()), value, context.types()))
                .map(method -> Member.method(method.getSimpleName().toString()))
                .findFirst();
    }

    private static boolean hasPrefix(ExecutableElement method, String property) {
        String name = method.getSimpleName().toString();
        return PREFIXES.stream().anyMatch(prefix -> AccessorName.isBehind(prefix, name, property));
    }
}
