package dev.espalier.processor.scan;

import dev.espalier.processor.model.CodecModel;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.model.ValueGroup;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import java.util.Optional;

/** The field type that follows from a Java type. */
final class NaturalFieldType {

    private NaturalFieldType() {}

    /** The field type; empty if the user must choose one. */
    static Optional<FieldType> of(TypeModel type) {
        TypeModel element = type.element();
        if (element instanceof TypeModel.Scalar scalar) {
            return isPerhapsVector(type, scalar) ? Optional.empty() : scalar(scalar);
        }
        if (element instanceof TypeModel.Interval range) {
            return Optional.of(range(range.bound().kind()));
        }
        if (element instanceof TypeModel.Entries) {
            return Optional.of(FieldType.FLATTENED);
        }
        if (element instanceof TypeModel.Custom custom) {
            return custom(custom.codec());
        }
        return Optional.of(element instanceof TypeModel.Enumeration ? FieldType.KEYWORD : FieldType.OBJECT);
    }

    /** The type of a number; for what is none, a type that does not fit either, which is reported later. */
    static FieldType ofNumber(TypeModel type) {
        return of(type).filter(natural -> natural.family() == FieldFamily.NUMBER)
                .orElse(FieldType.LONG);
    }

    /** Several numbers of a field, or one vector. */
    private static boolean isPerhapsVector(TypeModel type, TypeModel.Scalar scalar) {
        return type instanceof TypeModel.Collection several
                && several.kind() == CollectionKind.ARRAY
                && scalar.primitive()
                && scalar.kind() == ScalarKind.FLOAT;
    }

    private static Optional<FieldType> scalar(TypeModel.Scalar scalar) {
        boolean counted =
                scalar.kind() == ScalarKind.DURATION && !scalar.qualifier().isEmpty();
        return counted ? Optional.of(FieldType.LONG) : scalar.kind().fieldType();
    }

    private static FieldType range(ScalarKind bound) {
        if (bound.group() == ValueGroup.DATE) {
            return FieldType.DATE_RANGE;
        }
        return switch (bound) {
            case LONG -> FieldType.LONG_RANGE;
            case FLOAT -> FieldType.FLOAT_RANGE;
            case DOUBLE -> FieldType.DOUBLE_RANGE;
            case INET_ADDRESS -> FieldType.IP_RANGE;
            default -> FieldType.INTEGER_RANGE;
        };
    }

    private static Optional<FieldType> custom(CodecModel codec) {
        if (codec instanceof CodecModel.Own own) {
            return own.kind() == null
                    ? Optional.empty()
                    : Optional.of(own.kind().fieldType());
        }
        return Optional.of(FieldType.OBJECT);
    }
}
