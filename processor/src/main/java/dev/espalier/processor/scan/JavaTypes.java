package dev.espalier.processor.scan;

import dev.espalier.processor.model.JavaType;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Takes the types of signatures from the compiler's. */
final class JavaTypes {

    private static final JavaType OBJECT = new JavaType.Other("Object");

    private JavaTypes() {}

    static JavaType of(TypeMirror type) {
        if (type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID) {
            return new JavaType.Primitive(TypeSpelling.of(type));
        }
        if (type instanceof ArrayType array) {
            return new JavaType.Array(of(array.getComponentType()));
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard);
        }
        if (type.getKind() == TypeKind.DECLARED
                && type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element) {
            return new JavaType.Declared(
                    JavaNames.of(element),
                    declared.getTypeArguments().stream().map(JavaTypes::of).toList());
        }
        return new JavaType.Other(TypeSpelling.of(type));
    }

    private static JavaType wildcard(WildcardType wildcard) {
        if (wildcard.getSuperBound() != null) {
            return new JavaType.Other(wildcard.toString());
        }
        TypeMirror bound = wildcard.getExtendsBound();
        return bound == null ? OBJECT : new JavaType.Subtype(of(bound));
    }
}
