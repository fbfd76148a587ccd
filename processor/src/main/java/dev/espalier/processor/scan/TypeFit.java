package dev.espalier.processor.scan;

import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Tells which parameters take which values. */
final class TypeFit {

    private TypeFit() {}

    /** Whether a parameter takes every value of a type, null included where the type has it. */
    static boolean takes(TypeMirror parameter, TypeMirror value, Types types) {
        if (parameter.getKind() == TypeKind.ERROR || value.getKind() == TypeKind.ERROR) {
            // reported where the type is read
            return parameter.toString().equals(value.toString());
        }
        boolean unboxes = parameter.getKind().isPrimitive() && !value.getKind().isPrimitive();
        return !unboxes && types.isAssignable(value, parameter);
    }
}
