package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel.Scalar;
import dev.espalier.processor.plan.codec.PropertyCodecPlan;

/** Spells the values that do not come from the JSON of a document. */
final class MetadataExpressions {

    private MetadataExpressions() {}

    /** The value of an id or version. */
    static CodeBlock of(PropertyCodecPlan property, String metadata) {
        return switch (property.origin()) {
            case ID -> id(property, metadata);
            case VERSION -> CodeBlock.of("$L.version()", metadata);
            case NONE ->
                property.isVersion()
                        ? CodeBlock.of(((Scalar) property.type()).primitive() ? "-1" : "null")
                        : HeldValues.absent(property.type());
            case SOURCE, OTHER_FIELDS ->
                throw new IllegalArgumentException(property.name() + " is read from the source");
        };
    }

    private static CodeBlock id(PropertyCodecPlan property, String metadata) {
        boolean primitive = property.type().primitiveKind().isPresent();
        if (!IdTypes.isText(property.type())) {
            return CodeBlock.of(
                    "$T.read$L($L, $L)",
                    RuntimeTypes.ID_SUPPORT,
                    primitive ? "" : "Nullable",
                    metadata,
                    CodecExpressions.codec(property.fieldPlan()));
        }
        ScalarKind kind = ((Scalar) property.type()).kind();
        if (kind == ScalarKind.STRING) {
            return CodeBlock.of("$L.id()", metadata);
        }
        return CodeBlock.of(
                "$T.read$L$L($L)",
                RuntimeTypes.ID_SUPPORT,
                kind.hasPrimitive() && !primitive ? "Nullable" : "",
                kind == ScalarKind.INT ? "Int" : kind == ScalarKind.LONG ? "Long" : "Uuid",
                metadata);
    }
}
