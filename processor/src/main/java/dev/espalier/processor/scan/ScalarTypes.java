package dev.espalier.processor.scan;

import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel.Scalar;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** The Java types that are one JSON value. */
final class ScalarTypes {

    private static final Map<TypeKind, ScalarKind> PRIMITIVES = Map.of(
            TypeKind.INT, ScalarKind.INT,
            TypeKind.LONG, ScalarKind.LONG,
            TypeKind.SHORT, ScalarKind.SHORT,
            TypeKind.BYTE, ScalarKind.BYTE,
            TypeKind.FLOAT, ScalarKind.FLOAT,
            TypeKind.DOUBLE, ScalarKind.DOUBLE,
            TypeKind.BOOLEAN, ScalarKind.BOOLEAN);

    private static final Map<String, ScalarKind> CLASSES = Map.ofEntries(
            Map.entry("java.lang.String", ScalarKind.STRING),
            Map.entry("java.util.UUID", ScalarKind.UUID),
            Map.entry("java.lang.Integer", ScalarKind.INT),
            Map.entry("java.lang.Long", ScalarKind.LONG),
            Map.entry("java.lang.Short", ScalarKind.SHORT),
            Map.entry("java.lang.Byte", ScalarKind.BYTE),
            Map.entry("java.lang.Float", ScalarKind.FLOAT),
            Map.entry("java.lang.Double", ScalarKind.DOUBLE),
            Map.entry("java.lang.Boolean", ScalarKind.BOOLEAN),
            Map.entry("java.time.LocalDate", ScalarKind.LOCAL_DATE),
            Map.entry("java.time.Instant", ScalarKind.INSTANT));

    private ScalarTypes() {}

    /** A primitive type; empty for {@code char}. */
    static Optional<Scalar> primitive(TypeKind kind) {
        return Optional.ofNullable(PRIMITIVES.get(kind)).map(scalar -> new Scalar(scalar, true));
    }

    /** A class, by its qualified name. */
    static Optional<Scalar> named(String className) {
        return Optional.ofNullable(CLASSES.get(className)).map(scalar -> new Scalar(scalar, false));
    }
}
