package dev.espalier.processor.source;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.OptionalKind;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import java.util.List;

/** Spells the types of models as source code does. */
final class SourceTypes {

    private SourceTypes() {}

    /** A class or interface. */
    static ClassName of(JavaName name) {
        List<String> names = name.simpleNames();
        return ClassName.get(
                name.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    /** The type of a property. */
    static TypeName of(TypeModel type) {
        if (type instanceof TypeModel.Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof TypeModel.Enumeration enumeration) {
            return of(enumeration.name());
        }
        if (type instanceof TypeModel.Structure structure) {
            return SignatureTypeNames.of(structure.object().type());
        }
        if (type instanceof TypeModel.Collection collection) {
            return collection.kind() == CollectionKind.ARRAY
                    ? ArrayTypeName.of(of(collection.element()))
                    : ParameterizedTypeName.get(of(collection.kind().javaName()), reference(collection.held()));
        }
        if (type instanceof TypeModel.Maybe optional) {
            return optional(optional);
        }
        if (type instanceof TypeModel.Entries map) {
            return ParameterizedTypeName.get(
                    inJavaUtil(map.kind().className()), reference(map.key()), reference(map.value()));
        }
        if (type instanceof TypeModel.Interval range) {
            return ParameterizedTypeName.get(RuntimeTypes.RANGE, of(range.bound()));
        }
        if (type instanceof TypeModel.Custom custom) {
            TypeName name = SignatureTypeNames.of(custom.type());
            return custom.primitiveKind().isPresent() ? name.unbox() : name;
        }
        throw new IllegalStateException("no type for " + type.spelling());
    }

    /** The type of a property as a type argument. */
    static TypeName reference(TypeModel type) {
        TypeName name = of(type);
        return name.isPrimitive() ? name.box() : name;
    }

    /** A class of {@code java.util}. */
    static ClassName inJavaUtil(String simpleName) {
        return ClassName.get("java.util", simpleName);
    }

    private static TypeName scalar(TypeModel.Scalar scalar) {
        if (scalar.kind() == ScalarKind.BYTES) {
            return ArrayTypeName.of(TypeName.BYTE);
        }
        if (scalar.kind() == ScalarKind.FLOATS) {
            return ArrayTypeName.of(TypeName.FLOAT);
        }
        return scalar.primitive() ? primitive(scalar.kind()) : of(scalar.kind().javaName());
    }

    /** As {@code unbox()} would find it, by comparing the spelling of eight types. */
    private static TypeName primitive(ScalarKind kind) {
        return switch (kind) {
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case SHORT -> TypeName.SHORT;
            case BYTE -> TypeName.BYTE;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
            case BOOLEAN -> TypeName.BOOLEAN;
            case CHAR -> TypeName.CHAR;
            default -> throw new IllegalStateException("no primitive type of " + kind);
        };
    }

    private static TypeName optional(TypeModel.Maybe optional) {
        ClassName name = inJavaUtil(optional.kind().className());
        return optional.kind() == OptionalKind.OF ? ParameterizedTypeName.get(name, reference(optional.value())) : name;
    }
}
