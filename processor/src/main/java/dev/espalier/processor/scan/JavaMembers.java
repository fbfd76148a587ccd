package dev.espalier.processor.scan;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Sees inherited members with the type variables of their types replaced. */
final class JavaMembers {

    private JavaMembers() {}

    /** The signature that a method has in a type. */
    static ExecutableType in(TypeElement type, ExecutableElement method, Types types) {
        return in((DeclaredType) type.asType(), method, types);
    }

    /** The signature that a method has in a type with type arguments. */
    static ExecutableType in(DeclaredType type, ExecutableElement method, Types types) {
        return (ExecutableType) types.asMemberOf(type, method);
    }

    /** What a method returns in a type with type arguments. */
    static TypeMirror result(DeclaredType type, ExecutableElement method, Types types) {
        return in(type, method, types).getReturnType();
    }

    /** What a method with one parameter takes in a type with type arguments. */
    static TypeMirror parameter(DeclaredType type, ExecutableElement method, Types types) {
        return in(type, method, types).getParameterTypes().get(0);
    }
}
