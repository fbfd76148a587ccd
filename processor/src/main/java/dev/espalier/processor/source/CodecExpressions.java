package dev.espalier.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.codec.FieldCodecPlan;
import dev.espalier.processor.plan.codec.PropertyCodecPlan;
import dev.espalier.processor.plan.codec.ValueCodecPlan.OfEnum;
import dev.espalier.processor.plan.codec.ValueCodecPlan.OfObject;
import dev.espalier.processor.plan.codec.ValueCodecPlan.OfScalar;

/** Spells the calls that read and write fields. */
final class CodecExpressions {

    private static final CodeBlock NOTHING = CodeBlock.of("");

    private final ClassName codec;

    CodecExpressions(ClassName codec) {
        this.codec = codec;
    }

    /** Writes a field with its name, {@code CodecSupport.writeString(json, TITLE, article.title())}. */
    CodeBlock write(PropertyCodecPlan property, String json, CodeBlock value) {
        FieldCodecPlan field = property.fieldPlan();
        CodeBlock written = field.collection() == CollectionKind.ARRAY
                ? CodeBlock.of("$T.asList($L)", RuntimeTypes.ARRAY_SUPPORT, value)
                : value;
        return CodeBlock.of(
                "$T.write$L($L, $L, $L$L)",
                RuntimeTypes.CODEC_SUPPORT,
                suffix(field),
                json,
                field.constant(),
                written,
                means(field, "write"));
    }

    /** Reads the value of a field, {@code CodecSupport.readString(json)}. */
    CodeBlock read(PropertyCodecPlan property, String json) {
        FieldCodecPlan field = property.fieldPlan();
        CodeBlock value = CodeBlock.of(
                "$T.read$L$L($L$L)",
                RuntimeTypes.CODEC_SUPPORT,
                isBox(field) ? "Nullable" : "",
                suffix(field),
                json,
                means(field, "read"));
        if (field.collection() == CollectionKind.SET) {
            return CodeBlock.of("$T.toSet($L)", RuntimeTypes.CODEC_SUPPORT, value);
        }
        return field.collection() == CollectionKind.ARRAY ? array(property, value) : value;
    }

    private static CodeBlock array(PropertyCodecPlan property, CodeBlock values) {
        return property.fieldPlan().value() instanceof OfScalar scalar && scalar.primitive()
                ? CodeBlock.of(
                        "$T.to$LArray($L)",
                        RuntimeTypes.ARRAY_SUPPORT,
                        JavaIdentifier.capitalized(scalar.kind().primitiveName()),
                        values)
                : CodeBlock.of(
                        "$T.toArray($L, $T::new)", RuntimeTypes.ARRAY_SUPPORT, values, SourceTypes.of(property.type()));
    }

    /** What the runtime's methods for such a field are called behind {@code read} and {@code write}. */
    private static String suffix(FieldCodecPlan field) {
        boolean several = field.collection() != null;
        if (field.value() instanceof OfObject) {
            return several ? "Objects" : "Object";
        }
        if (!(field.value() instanceof OfScalar scalar) || scalar.kind() == ScalarKind.UUID) {
            return several ? "Values" : "Value";
        }
        if (several) {
            return scalar.kind() == ScalarKind.STRING ? "Strings" : "Values";
        }
        return scalar.kind() == ScalarKind.INT ? "Int" : scalar.kind().className();
    }

    /** The last argument, where the name of the method does not tell how a value is read or written. */
    private CodeBlock means(FieldCodecPlan field, String verb) {
        if (field.value() instanceof OfObject object) {
            return CodeBlock.of(", $T::$L$L", codec, verb, object.method());
        }
        if (field.value() instanceof OfEnum enumeration) {
            return CodeBlock.of(", $L", enumeration.constant());
        }
        ScalarKind kind = ((OfScalar) field.value()).kind();
        return suffix(field).startsWith("Value") ? CodeBlock.of(", $L", ValueCodecExpressions.of(kind)) : NOTHING;
    }

    private static boolean isBox(FieldCodecPlan field) {
        return field.collection() == null
                && field.value() instanceof OfScalar scalar
                && scalar.kind().hasPrimitive()
                && !scalar.primitive();
    }
}
