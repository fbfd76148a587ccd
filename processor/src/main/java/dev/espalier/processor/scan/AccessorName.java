package dev.espalier.processor.scan;

import java.util.Optional;
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
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN || TypeSpelling.of(type).equals("Boolean");
    }
}
