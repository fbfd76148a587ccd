package dev.espalier.processor.scan;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads property names from the names of accessors, by the conventions of JavaBeans. */
final class AccessorName {

    private AccessorName() {}

    /** The property that a method reads, if it is a getter. */
    static Optional<String> ofGetter(ExecutableElement method) {
        if (!method.getParameters().isEmpty() || method.getReturnType().getKind() == TypeKind.VOID) {
            return Optional.empty();
        }
        return name(method, "get").or(() -> isBoolean(method.getReturnType()) ? name(method, "is") : Optional.empty());
    }

    /** The property that a method sets, if it is a setter. */
    static Optional<String> ofSetter(ExecutableElement method) {
        return method.getParameters().size() == 1 ? name(method, "set") : Optional.empty();
    }

    /** The property that a method reads, which is one of several if its name can be read so. */
    static Optional<String> ofGetter(ExecutableElement method, Set<String> names) {
        return ofGetter(method)
                .map(name -> known(name, names))
                .or(() -> method.getParameters().isEmpty() ? lowerCase(method, "get", names) : Optional.empty());
    }

    /** The property that a method sets, which is one of several if its name can be read so. */
    static Optional<String> ofSetter(ExecutableElement method, Set<String> names) {
        return ofSetter(method)
                .map(name -> known(name, names))
                .or(() -> method.getParameters().size() == 1 ? lowerCase(method, "set", names) : Optional.empty());
    }

    /** Whether a method takes a property behind a prefix: {@code withXAxis} takes {@code xAxis}. */
    static boolean isBehind(String prefix, String method, String property) {
        return behind(prefix, method)
                .filter(name -> name.equals(property) || uncapitalized(name).equals(property))
                .isPresent();
    }

    /** {@code getXAxis} may be meant for {@code XAxis}, but is for {@code xAxis} where there is such a field. */
    static String known(String name, Set<String> names) {
        String other = uncapitalized(name);
        return !names.contains(name) && names.contains(other) ? other : name;
    }

    /** {@code getxAxis} is how the conventions spell the getter of {@code xAxis}. */
    private static Optional<String> lowerCase(ExecutableElement method, String prefix, Set<String> names) {
        String name = method.getSimpleName().toString();
        return name.startsWith(prefix)
                ? Optional.of(name.substring(prefix.length())).filter(names::contains)
                : Optional.empty();
    }

    private static String uncapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The property in the name of a method behind a prefix: {@code title} of {@code withTitle}. */
    static Optional<String> behind(String prefix, String method) {
        boolean prefixed = method.length() > prefix.length()
                && method.startsWith(prefix)
                && !Character.isLowerCase(method.charAt(prefix.length()));
        return prefixed ? Optional.of(decapitalized(method.substring(prefix.length()))) : Optional.empty();
    }

    private static Optional<String> name(ExecutableElement method, String prefix) {
        return behind(prefix, method.getSimpleName().toString());
    }

    /** {@code Title} is {@code title}, but {@code URL} stays as it is. */
    private static String decapitalized(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : uncapitalized(name);
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN || TypeSpelling.of(type).equals("Boolean");
    }
}
