package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.ScalarKind;
import org.jspecify.annotations.Nullable;

/** How one value is read and written. */
public sealed interface ValueCodecPlan {

    /** By methods of the runtime for just this type. */
    record OfScalar(ScalarKind kind, boolean primitive) implements ValueCodecPlan {}

    /**
     * By a codec of single values.
     *
     * @param codec the codec
     * @param constant the constant that holds it; null if the codec is a constant of its own
     */
    record OfCodec(ValueCodecRef codec, @Nullable String constant) implements ValueCodecPlan {}

    /** As an array of primitive numbers, all at once. */
    record OfVector(ScalarKind number) implements ValueCodecPlan {}

    /** By methods of the same codec. */
    record OfObject(String method) implements ValueCodecPlan {}
}
