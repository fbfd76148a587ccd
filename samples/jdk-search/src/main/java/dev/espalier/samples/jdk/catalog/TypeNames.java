package dev.espalier.samples.jdk.catalog;

import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Names of types, without type arguments. */
final class TypeNames {

    private final Elements elements;
    private final Types types;

    TypeNames(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Returns the name inside the package: {@code Map.Entry}. */
    String simple(TypeElement type) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        return type.getQualifiedName().toString().substring(packageName.length() + 1);
    }

    /** Returns the simple name of the erasure: {@code Comparable} for {@code T extends Comparable<T>}. */
    String simple(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        return switch (erased.getKind()) {
            case ARRAY -> simple(((ArrayType) erased).getComponentType()) + "[]";
            case DECLARED -> simple((TypeElement) types.asElement(erased));
            // Not toString(): that would print annotations of the type.
            default -> erased.getKind().name().toLowerCase(Locale.ROOT);
        };
    }

    /** Returns the qualified name of a class or interface; nothing for the superclass that an interface hasn't. */
    Optional<String> qualified(TypeMirror type) {
        return type.getKind() == TypeKind.NONE
                ? Optional.empty()
                : Optional.of(
                        ((TypeElement) types.asElement(type)).getQualifiedName().toString());
    }
}
