package dev.espalier.processor.source;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.espalier.processor.model.JavaType;

/** Spells the types of signatures as source code does. */
final class SignatureTypeNames {

    private SignatureTypeNames() {}

    static TypeName of(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return primitive(primitive.spelling());
        }
        if (type instanceof JavaType.Declared declared) {
            ClassName name = SourceTypes.of(declared.name());
            return declared.arguments().isEmpty()
                    ? name
                    : ParameterizedTypeName.get(
                            name,
                            declared.arguments().stream()
                                    .map(SignatureTypeNames::of)
                                    .toArray(TypeName[]::new));
        }
        if (type instanceof JavaType.Array array) {
            return ArrayTypeName.of(of(array.component()));
        }
        if (type instanceof JavaType.Subtype subtype) {
            return WildcardTypeName.subtypeOf(of(subtype.of()));
        }
        if (type.spelling().equals("Object")) {
            return ClassName.OBJECT;
        }
        throw new IllegalStateException("no type for " + type.spelling());
    }

    private static TypeName primitive(String keyword) {
        return switch (keyword) {
            case "void" -> TypeName.VOID;
            case "boolean" -> TypeName.BOOLEAN;
            case "byte" -> TypeName.BYTE;
            case "short" -> TypeName.SHORT;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "float" -> TypeName.FLOAT;
            case "double" -> TypeName.DOUBLE;
            default -> TypeName.CHAR;
        };
    }
}
