package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;

/** Spells codecs of single values. */
final class ValueCodecExpressions {

    private ValueCodecExpressions() {}

    /** The codec of a scalar or an enum. */
    static CodeBlock of(TypeModel type) {
        if (type instanceof TypeModel.Scalar scalar) {
            return of(scalar.kind());
        }
        if (type instanceof TypeModel.Enumeration enumeration) {
            return CodeBlock.of(
                    "$T.enumeration($T.values())", RuntimeTypes.VALUE_CODECS, SourceTypes.of(enumeration.name()));
        }
        throw new IllegalStateException("no codec of single values for " + type.spelling());
    }

    /** The codec of a scalar, {@code ValueCodecs.STRING}. */
    static CodeBlock of(ScalarKind kind) {
        return CodeBlock.of("$T.$L", RuntimeTypes.VALUE_CODECS, kind == ScalarKind.INT ? "INTEGER" : kind.name());
    }
}
