package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.OptionalKind;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.codec.PropertyCodecPlan;
import dev.espalier.processor.plan.codec.ValueCodecPlan.OfVector;
import java.util.EnumSet;
import java.util.Optional;

/** Spells how values come out of what holds them in Java, and into it: arrays, optionals, collections, maps. */
final class HeldValues {

    private HeldValues() {}

    /** What the runtime writes: a value that may be null, or something iterable. */
    static CodeBlock unwrapped(PropertyCodecPlan property, CodeBlock value) {
        if (property.fieldPlan().value() instanceof OfVector) {
            return value;
        }
        if (property.type() instanceof TypeModel.Maybe) {
            return CodeBlock.of("$T.orNull($L)", RuntimeTypes.OPTIONAL_SUPPORT, value);
        }
        return property.fieldPlan().collection() == CollectionKind.ARRAY
                ? CodeBlock.of("$T.asList($L)", RuntimeTypes.ARRAY_SUPPORT, value)
                : value;
    }

    /** What the property holds, from what the runtime has read: a value that may be null, or a list. */
    static CodeBlock wrapped(PropertyCodecPlan property, CodeBlock value) {
        if (property.fieldPlan().value() instanceof OfVector) {
            return value;
        }
        if (property.type() instanceof TypeModel.Maybe maybe) {
            return maybe.kind() == OptionalKind.OF
                    ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value)
                    : CodeBlock.of(
                            "$T.$L($L)",
                            RuntimeTypes.OPTIONAL_SUPPORT,
                            JavaIdentifier.decapitalized(maybe.kind().className()),
                            value);
        }
        if (property.type() instanceof TypeModel.Entries entries) {
            String implementation = entries.kind().implementation();
            return implementation.isEmpty() ? value : copied("toMap", value, implementation);
        }
        return property.type() instanceof TypeModel.Collection several ? collection(property, several, value) : value;
    }

    /** What a property holds that the JSON does not have. */
    static CodeBlock absent(TypeModel type) {
        if (type instanceof TypeModel.Maybe maybe) {
            return CodeBlock.of(
                    "$T.empty()", SourceTypes.inJavaUtil(maybe.kind().className()));
        }
        return CodeBlock.of(type.primitiveKind().map(HeldValues::zero).orElse("null"));
    }

    private static String zero(ScalarKind primitive) {
        return switch (primitive) {
            case BOOLEAN -> "false";
            // a plain 0 is no argument of this type
            case CHAR -> "'\\0'";
            default -> "0";
        };
    }

    /** What a primitive is that the JSON has as null, so that its type can be told. */
    static String typedZero(ScalarKind primitive) {
        return switch (primitive) {
            case LONG -> "0L";
            case DOUBLE -> "0.0";
            case FLOAT -> "0f";
            case SHORT, BYTE -> "(" + primitive.primitiveName() + ") 0";
            default -> zero(primitive);
        };
    }

    private static CodeBlock collection(PropertyCodecPlan property, TypeModel.Collection type, CodeBlock values) {
        return switch (type.kind()) {
            case LIST, COLLECTION, ITERABLE -> values;
            case ARRAY -> array(property, values);
            case SET -> CodeBlock.of("$T.toSet($L)", RuntimeTypes.CODEC_SUPPORT, values);
            case ENUM_SET ->
                CodeBlock.of(
                        "$T.toCollection($L, () -> $T.noneOf($T.class))",
                        RuntimeTypes.CODEC_SUPPORT,
                        values,
                        EnumSet.class,
                        SourceTypes.of(type.element()));
            default -> copied("toCollection", values, type.kind().implementation());
        };
    }

    private static CodeBlock copied(String method, CodeBlock values, String implementation) {
        return CodeBlock.of(
                "$T.$L($L, $T::new)",
                RuntimeTypes.CODEC_SUPPORT,
                method,
                values,
                SourceTypes.inJavaUtil(implementation));
    }

    private static CodeBlock array(PropertyCodecPlan property, CodeBlock values) {
        return property.type()
                .element()
                .primitiveKind()
                .map(primitive -> CodeBlock.of(
                        "$T.to$LArray($L)",
                        RuntimeTypes.ARRAY_SUPPORT,
                        JavaIdentifier.capitalized(primitive.primitiveName()),
                        values))
                .orElseGet(() -> CodeBlock.of(
                        "$T.toArray($L, $T::new)",
                        RuntimeTypes.ARRAY_SUPPORT,
                        values,
                        SourceTypes.of(property.type())));
    }
}
