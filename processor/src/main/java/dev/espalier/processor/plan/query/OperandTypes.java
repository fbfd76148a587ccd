package dev.espalier.processor.plan.query;

import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.TypeModel;
import java.util.List;
import java.util.Optional;

/** The types of arguments that follow from the operator: places, distances, shapes and ranges. */
final class OperandTypes {

    private static final String VALUES = "dev.espalier.value";

    private OperandTypes() {}

    /**
     * The type of an argument.
     *
     * @param keyword the operator
     * @param index which argument it is, from 0
     * @param path the field
     * @return empty if the type follows from the property
     */
    static Optional<JavaType> of(Keyword keyword, int index, PropertyPath path) {
        return switch (keyword) {
            case NEAR -> Optional.of(declared(index == 0 ? "GeoPoint" : "Distance"));
            case WITHIN, INTERSECTS, COVERS ->
                Optional.of(
                        path.last().type().element() instanceof TypeModel.Interval range
                                ? rangeOf(range.bound())
                                : declared("GeoShape"));
            default -> Optional.empty();
        };
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
