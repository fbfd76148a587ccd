package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.ScalarKind;

/** How one value is read and written. */
public sealed interface ValueCodecPlan {

    /** By the runtime. */
    record OfScalar(ScalarKind kind, boolean primitive) implements ValueCodecPlan {}

    /** By a codec for an enum, which a constant holds. */
    record OfEnum(String constant) implements ValueCodecPlan {}

    /** By methods of the same codec. */
    record OfObject(String method) implements ValueCodecPlan {}
}
