package dev.espalier.processor.source;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
            return scalar.primitive() ? boxed(scalar.kind()).unbox() : boxed(scalar.kind());
        }
        if (type instanceof TypeModel.Enumeration enumeration) {
            return of(enumeration.name());
        }
        if (type instanceof TypeModel.Structure structure) {
            return SignatureTypeNames.of(structure.object().type());
        }
        if (type instanceof TypeModel.Collection collection) {
            return collection(collection.kind(), of(collection.element()));
        }
        throw new IllegalStateException("no type for " + type.spelling());
    }

    /** The type of a property as a type argument. */
    static TypeName reference(TypeModel type) {
        TypeName name = of(type);
        return name.isPrimitive() ? name.box() : name;
    }

    private static TypeName collection(CollectionKind kind, TypeName element) {
        return switch (kind) {
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), element);
            case SET -> ParameterizedTypeName.get(ClassName.get(Set.class), element);
            case COLLECTION -> ParameterizedTypeName.get(ClassName.get(Collection.class), element);
            case ARRAY -> ArrayTypeName.of(element);
        };
    }

    private static TypeName boxed(ScalarKind kind) {
        return switch (kind) {
            case STRING -> ClassName.get(String.class);
            case UUID -> ClassName.get(UUID.class);
            case INT -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case SHORT -> ClassName.get(Short.class);
            case BYTE -> ClassName.get(Byte.class);
            case FLOAT -> ClassName.get(Float.class);
            case DOUBLE -> ClassName.get(Double.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case LOCAL_DATE -> ClassName.get(LocalDate.class);
            case INSTANT -> ClassName.get(Instant.class);
        };
    }
}
