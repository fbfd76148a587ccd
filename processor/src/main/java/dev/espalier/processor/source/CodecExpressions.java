package dev.espalier.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.codec.FieldCodecPlan;
import dev.espalier.processor.plan.codec.PropertyCodecPlan;
import dev.espalier.processor.plan.codec.ValueCodecPlan.OfCodec;
import dev.espalier.processor.plan.codec.ValueCodecPlan.OfObject;
import dev.espalier.processor.plan.codec.ValueCodecPlan.OfScalar;
import dev.espalier.processor.plan.codec.ValueCodecPlan.OfVector;

/** Spells the calls that read and write fields. */
final class CodecExpressions {

    private static final CodeBlock NOTHING = CodeBlock.of("");

    private final ClassName codec;

    CodecExpressions(ClassName codec) {
        this.codec = codec;
    }

    /** Writes a field with its name, {@code FIELDS.writeString(json, 1, article.title())}. */
    CodeBlock write(String fields, PropertyCodecPlan property, String json, CodeBlock value) {
        FieldCodecPlan field = property.fieldPlan();
        if (field.value() instanceof OfVector) {
            return CodeBlock.of(
                    "$T.write$L($L, $L.name($L), $L)",
                    RuntimeTypes.VECTOR_SUPPORT,
                    suffix(field),
                    json,
                    fields,
                    field.number(),
                    value);
        }
        return CodeBlock.of(
                "$L$L$L)",
                fields + ".write" + name(field) + "(" + json + ", " + field.number() + ", ",
                HeldValues.unwrapped(property, value),
                means(field, "write"));
    }

    /** Reads the value of a field, {@code CodecSupport.readString(json)}. */
    CodeBlock read(PropertyCodecPlan property, String json) {
        FieldCodecPlan field = property.fieldPlan();
        CodeBlock value = CodeBlock.of(
                "$T$L$L$L)",
                support(field),
                ".read" + name(field) + "(" + json,
                means(field, "read"),
                ofNull(property));
        return HeldValues.wrapped(property, value);
    }

    /** What a primitive with a codec is for null; methods of the other primitives know it. */
    private static CodeBlock ofNull(PropertyCodecPlan property) {
        return property.fieldPlan().value() instanceof OfCodec
                ? property.type()
                        .primitiveKind()
                        .map(primitive -> CodeBlock.of(", $L", HeldValues.typedZero(primitive)))
                        .orElse(NOTHING)
                : NOTHING;
    }

    private static ClassName support(FieldCodecPlan field) {
        return field.value() instanceof OfVector ? RuntimeTypes.VECTOR_SUPPORT : RuntimeTypes.CODEC_SUPPORT;
    }

    /** What the runtime's methods for such a field are called behind {@code read} and {@code write}. */
    private static String name(FieldCodecPlan field) {
        return isBox(field) ? "Nullable" + suffix(field) : suffix(field);
    }

    private static String suffix(FieldCodecPlan field) {
        boolean several = field.collection() != null;
        if (field.value() instanceof OfVector vector) {
            return JavaIdentifier.capitalized(vector.number().primitiveName()) + "s";
        }
        if (field.value() instanceof OfObject) {
            return several ? "Objects" : "Object";
        }
        if (!(field.value() instanceof OfScalar scalar)) {
            return several ? "Values" : "Value";
        }
        if (several) {
            return scalar.kind() == ScalarKind.STRING ? "Strings" : "Values";
        }
        return scalar.kind().hasPrimitive()
                ? JavaIdentifier.capitalized(scalar.kind().primitiveName())
                : scalar.kind().className();
    }

    /** The last argument, where the name of the method does not tell how a value is read or written. */
    private CodeBlock means(FieldCodecPlan field, String verb) {
        if (field.value() instanceof OfObject object) {
            return CodeBlock.of(", $T::$L$L", codec, verb, object.method());
        }
        return field.value() instanceof OfCodec || suffix(field).equals("Values")
                ? CodeBlock.of(", $L", codec(field))
                : NOTHING;
    }

    /** The codec of single values of a field that is neither object nor vector. */
    static CodeBlock codec(FieldCodecPlan field) {
        if (field.value() instanceof OfScalar scalar) {
            return NaturalCodecs.of(scalar.kind());
        }
        OfCodec value = (OfCodec) field.value();
        return value.constant() == null
                ? ValueCodecExpressions.of(value.codec())
                : CodeBlock.of("$L", value.constant());
    }

    private static boolean isBox(FieldCodecPlan field) {
        return field.collection() == null
                && field.value() instanceof OfScalar scalar
                && scalar.kind().hasPrimitive()
                && !scalar.primitive();
    }
}
