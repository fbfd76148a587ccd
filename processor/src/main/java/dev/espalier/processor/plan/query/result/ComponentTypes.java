package dev.espalier.processor.plan.query.result;

import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.OptionalKind;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import java.util.List;
import java.util.Optional;

/** Compares the types of components as they are declared with those of properties. */
final class ComponentTypes {

    private static final JavaName RANGE = JavaName.of("dev.espalier.value", "Range");

    private ComponentTypes() {}

    /** The type of a property, as a component of a declared type holds it; empty if it is another type. */
    static Optional<TypeModel> read(JavaType declared, TypeModel property) {
        if (declared(property).filter(declared::equals).isPresent()) {
            return Optional.of(property);
        }
        if (property instanceof TypeModel.Scalar scalar && scalar.kind().hasPrimitive()) {
            TypeModel other = new TypeModel.Scalar(scalar.kind(), !scalar.primitive(), scalar.qualifier());
            return declared(other).filter(declared::equals).map(same -> other);
        }
        return Optional.empty();
    }

    private static Optional<JavaType> declared(TypeModel type) {
        if (type instanceof TypeModel.Scalar scalar) {
            return Optional.of(scalar(scalar));
        }
        if (type instanceof TypeModel.Enumeration enumeration) {
            return Optional.of(of(enumeration.name()));
        }
        if (type instanceof TypeModel.Structure structure) {
            return Optional.of(structure.object().type());
        }
        if (type instanceof TypeModel.Collection collection) {
            return declared(collection.held())
                    .map(held -> collection.kind() == CollectionKind.ARRAY
                            ? new JavaType.Array(held)
                            : of(collection.kind().javaName(), held));
        }
        if (type instanceof TypeModel.Maybe maybe) {
            JavaName name = JavaName.of("java.util", maybe.kind().className());
            return maybe.kind() == OptionalKind.OF
                    ? declared(maybe.value()).map(value -> of(name, value))
                    : Optional.of(of(name));
        }
        if (type instanceof TypeModel.Entries entries) {
            JavaName name = JavaName.of("java.util", entries.kind().className());
            return declared(entries.key())
                    .flatMap(key -> declared(entries.value()).map(value -> of(name, key, value)));
        }
        if (type instanceof TypeModel.Interval range) {
            return declared(range.bound()).map(bound -> of(RANGE, bound));
        }
        return type instanceof TypeModel.Custom custom
                ? Optional.of(custom.primitiveKind()
                        .<JavaType>map(primitive -> new JavaType.Primitive(primitive.primitiveName()))
                        .orElse(custom.type()))
                : Optional.empty();
    }

    private static JavaType scalar(TypeModel.Scalar scalar) {
        if (scalar.kind() == ScalarKind.BYTES) {
            return new JavaType.Array(new JavaType.Primitive("byte"));
        }
        if (scalar.kind() == ScalarKind.FLOATS) {
            return new JavaType.Array(new JavaType.Primitive("float"));
        }
        return scalar.primitive()
                ? new JavaType.Primitive(scalar.kind().primitiveName())
                : of(scalar.kind().javaName());
    }

    private static JavaType of(JavaName name, JavaType... arguments) {
        return new JavaType.Declared(name, List.of(arguments));
    }
}
