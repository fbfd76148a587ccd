package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import java.util.EnumSet;
import java.util.Set;

/** Tells ids and routings whose {@code toString} is their text from those whose codec says it. */
final class IdTypes {

    private static final Set<ScalarKind> TEXTS =
            EnumSet.of(ScalarKind.STRING, ScalarKind.UUID, ScalarKind.INT, ScalarKind.LONG);

    private IdTypes() {}

    static boolean isText(TypeModel type) {
        return type instanceof TypeModel.Scalar scalar && TEXTS.contains(scalar.kind());
    }

    /** {@code , ValueCodecs.LOCAL_DATE}, a further argument where it takes a codec. */
    static CodeBlock codecArgument(PropertyModel property) {
        return isText(property.type())
                ? CodeBlock.of("")
                : CodeBlock.of(", $L", ValueCodecExpressions.of(property.type(), property.mapping()));
    }
}
