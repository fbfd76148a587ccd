package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.query.name.Keyword;
import dev.espalier.processor.plan.query.property.PropertyPath;
import java.util.Set;

/**
 * What it means that a property is empty. Servers keep no trace of an empty collection, so that it is like none; an empty
 * text is a value like others.
 */
final class EmptyValues {

    private static final Set<ScalarKind> TEXTS = Set.of(ScalarKind.STRING, ScalarKind.CHAR_SEQUENCE);

    private EmptyValues() {}

    /** The operator that is meant. */
    static Keyword keyword(Keyword keyword, PropertyPath path) {
        boolean several = path.subField().isEmpty()
                && (path.last().type() instanceof TypeModel.Collection
                        || path.last().type() instanceof TypeModel.Entries);
        return switch (keyword) {
            case EMPTY -> several ? Keyword.IS_NULL : keyword;
            case NOT_EMPTY -> several ? Keyword.IS_NOT_NULL : keyword;
            default -> keyword;
        };
    }

    /** Whether a field can have an empty text, if that is asked. */
    static boolean fits(Keyword keyword, PropertyPath path) {
        boolean asked = keyword == Keyword.EMPTY || keyword == Keyword.NOT_EMPTY;
        return !asked || path.value() instanceof TypeModel.Scalar scalar && TEXTS.contains(scalar.kind());
    }
}
