package dev.espalier.processor.scan;

import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.SignatureTypes;
import dev.espalier.processor.model.TypeModel;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Tells which values a parameter brings: one, or several in a collection or an array. */
final class ParameterValues {

    private final Types types;

    ParameterValues(Types types) {
        this.types = types;
    }

    TypeModel classify(TypeMirror type) {
        TypeMirror element = element(type);
        TypeModel value = one(element);
        if (element == type) {
            return value;
        }
        return value instanceof TypeModel.Unmappable
                ? new TypeModel.Unmappable(TypeSpelling.of(type))
                : new TypeModel.Collection(
                        type instanceof ArrayType ? CollectionKind.ARRAY : CollectionKind.COLLECTION, value);
    }

    /** The type of one value: what an array or a collection holds, or the type itself. */
    TypeMirror element(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isOneValue(array) ? type : array.getComponentType();
        }
        TypeMirror held = collection(type)
                .<TypeMirror>map(several -> several.getTypeArguments().get(0))
                .orElse(type);
        return held instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                ? wildcard.getExtendsBound()
                : held;
    }

    /** Such as {@code byte[]}. */
    private static boolean isOneValue(ArrayType array) {
        return ScalarTypes.named(TypeSpelling.of(array)).isPresent();
    }

    private Optional<DeclaredType> collection(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? SuperInterfaces.of(type, types)
                        .find(SignatureTypes.COLLECTION)
                        .filter(found -> !found.getTypeArguments().isEmpty())
                : Optional.empty();
    }

    private static TypeModel one(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED
                && type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element) {
            return declared(element, type);
        }
        Optional<TypeModel.Scalar> scalar =
                ScalarTypes.primitive(type.getKind()).or(() -> ScalarTypes.named(TypeSpelling.of(type)));
        return scalar.isPresent() ? scalar.get() : new TypeModel.Unmappable(TypeSpelling.of(type));
    }

    private static TypeModel declared(TypeElement element, TypeMirror type) {
        if (element.getKind() == ElementKind.ENUM) {
            return EnumConstants.of(element);
        }
        Optional<TypeModel.Scalar> scalar =
                ScalarTypes.named(element.getQualifiedName().toString());
        return scalar.isPresent() ? scalar.get() : new TypeModel.Foreign(JavaTypes.of(type));
    }
}
