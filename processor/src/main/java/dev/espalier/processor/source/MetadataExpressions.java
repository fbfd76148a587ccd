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
            case ID -> id((Scalar) property.type(), metadata);
            case VERSION -> CodeBlock.of("$L.version()", metadata);
            case NONE ->
                property.isVersion()
                        ? CodeBlock.of(((Scalar) property.type()).primitive() ? "-1" : "null")
                        : HeldValues.absent(property.type());
            case SOURCE, OTHER_FIELDS ->
                throw new IllegalArgumentException(property.name() + " is read from the source");
        };
    }

    private static CodeBlock id(Scalar type, String metadata) {
        if (type.kind() == ScalarKind.STRING) {
            return CodeBlock.of("$L.id()", metadata);
        }
        String kind = type.kind() == ScalarKind.INT ? "Int" : type.kind() == ScalarKind.LONG ? "Long" : "Uuid";
        boolean box = type.kind().hasPrimitive() && !type.primitive();
        return CodeBlock.of("$T.read$L$L($L)", RuntimeTypes.ID_SUPPORT, box ? "Nullable" : "", kind, metadata);
    }
}
