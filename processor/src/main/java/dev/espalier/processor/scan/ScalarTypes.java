package dev.espalier.processor.scan;

import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel.Scalar;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The Java types that are one value. */
final class ScalarTypes {

    private static final Map<String, ScalarKind> CLASSES = Stream.of(ScalarKind.values())
            .filter(kind -> kind != ScalarKind.FLOATS)
            .collect(Collectors.toMap(kind -> kind.javaName().qualifiedName(), Function.identity()));

    private ScalarTypes() {}

    /** A primitive type. */
    static Optional<Scalar> primitive(TypeKind kind) {
        return kind.isPrimitive() ? Optional.of(new Scalar(ScalarKind.valueOf(kind.name()), true)) : Optional.empty();
    }

    /** Which primitive type it is; empty for other types. */
    static Optional<ScalarKind> primitiveKind(TypeMirror type) {
        return primitive(type.getKind()).map(Scalar::kind);
    }

    /** A class, by its qualified name; an array of bytes, by its spelling. */
    static Optional<Scalar> named(String className) {
        return Optional.ofNullable(CLASSES.get(className)).map(scalar -> new Scalar(scalar, false));
    }
}
