package dev.espalier.processor.scan;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Types;

/** Sees inherited members with the type variables of their types replaced. */
final class JavaMembers {

    private JavaMembers() {}

    /** The signature that a method has in a type. */
    static ExecutableType in(TypeElement type, ExecutableElement method, Types types) {
        return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    }
}
