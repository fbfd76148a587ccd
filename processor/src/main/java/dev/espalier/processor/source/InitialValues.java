package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.codec.PropertyCodecPlan;
import java.util.ArrayList;
import java.util.LinkedHashSet;

/** Spells what properties are that a document has no value for. */
final class InitialValues {

    private InitialValues() {}

    /** The stated default, or null, 0 or false. */
    static CodeBlock of(PropertyCodecPlan property) {
        StatedName stated = property.traits().defaultValue();
        return stated == null ? HeldValues.absent(property.type()) : stated(property, stated.value());
    }

    /** A default that was found to be a value of the type. */
    private static CodeBlock stated(PropertyCodecPlan property, String text) {
        TypeModel type = property.type();
        if (type instanceof TypeModel.Collection collection) {
            return collection.kind() == CollectionKind.SET
                    ? CodeBlock.of("new $T<>()", LinkedHashSet.class)
                    : HeldValues.wrapped(property, CodeBlock.of("new $T<>()", ArrayList.class));
        }
        if (type instanceof TypeModel.Enumeration enumeration) {
            return CodeBlock.of("$T.$L", SourceTypes.of(enumeration.name()), text);
        }
        return scalar((TypeModel.Scalar) type, text);
    }

    private static CodeBlock scalar(TypeModel.Scalar type, String text) {
        return switch (type.kind()) {
            case STRING -> CodeBlock.of("$S", text);
            case INT, BOOLEAN -> CodeBlock.of("$L", text);
            case LONG -> CodeBlock.of("$LL", text);
            case SHORT -> CodeBlock.of("(short) $L", text);
            case BYTE -> CodeBlock.of("(byte) $L", text);
            case DOUBLE -> CodeBlock.of("$L", Double.valueOf(text));
            case FLOAT -> CodeBlock.of("$LF", Float.valueOf(text));
            case UUID -> CodeBlock.of("$T.fromString($S)", SourceTypes.reference(type), text);
            case LOCAL_DATE, INSTANT -> CodeBlock.of("$T.parse($S)", SourceTypes.reference(type), text);
            default -> throw new IllegalStateException("no default of " + type.spelling());
        };
    }
}
