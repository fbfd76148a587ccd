package dev.espalier.processor.scan;

import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;

/** The field type that follows from a Java type. */
final class NaturalFieldType {

    private NaturalFieldType() {}

    static FieldType of(TypeModel type) {
        if (type.element() instanceof TypeModel.Scalar scalar) {
            return scalar.kind().fieldType();
        }
        return type.element() instanceof TypeModel.Enumeration ? FieldType.KEYWORD : FieldType.OBJECT;
    }

    /** The type of a number; for what is none, a type that does not fit either, which is reported later. */
    static FieldType ofNumber(TypeModel type) {
        FieldType natural = of(type);
        return natural.family() == FieldFamily.NUMBER ? natural : FieldType.LONG;
    }
}
