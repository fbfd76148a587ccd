package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.SignatureTypes;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.VectorForm;
import dev.espalier.processor.plan.query.name.Keyword;
import dev.espalier.processor.plan.query.property.PropertyPath;
import java.util.List;

/** The types of arguments that follow from the operator: places, distances, shapes, ranges and vectors. */
final class OperandTypes {

    private static final String VALUES = "dev.espalier.value";

    private OperandTypes() {}

    /**
     * The types that an argument may have, the usual one first.
     *
     * @param keyword the operator
     * @param index which argument it is, from 0
     * @param path the field
     * @return empty if the type follows from the property
     */
    static List<JavaType> of(Keyword keyword, int index, PropertyPath path) {
        return switch (keyword) {
            case NEAR -> List.of(declared(index == 0 ? "GeoPoint" : "Distance"));
            case NEAREST -> index == 0 ? vectors(path) : List.of(new JavaType.Primitive("int"));
            case WITHIN, INTERSECTS, COVERS ->
                List.of(
                        path.last().type().element() instanceof TypeModel.Interval range
                                ? rangeOf(range.bound())
                                : declared("GeoShape"));
            default -> List.of();
        };
    }

    private static List<JavaType> vectors(PropertyPath path) {
        return VectorForm.isOfBytes(path.mapping())
                ? List.of(new JavaType.Array(new JavaType.Primitive("byte")))
                : List.of(
                        new JavaType.Array(new JavaType.Primitive("float")),
                        new JavaType.Declared(
                                SignatureTypes.LIST,
                                List.of(new JavaType.Declared(ScalarKind.FLOAT.javaName(), List.of()))));
    }

    private static JavaType rangeOf(TypeModel.Scalar bound) {
        return new JavaType.Declared(
                JavaName.of(VALUES, "Range"),
                List.of(new JavaType.Declared(bound.kind().javaName(), List.of())));
    }

    private static JavaType declared(String name) {
        return new JavaType.Declared(JavaName.of(VALUES, name), List.of());
    }
}
