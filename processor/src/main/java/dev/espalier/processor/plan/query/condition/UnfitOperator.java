package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.plan.query.name.Keyword;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.FieldFamily;
import java.util.stream.Collectors;

/** Tells why an operator cannot be asked of a field. */
final class UnfitOperator {

    private UnfitOperator() {}

    static String reason(Keyword keyword, PropertyPath path) {
        FieldFamily family = path.family();
        if (family.holdsProperties()) {
            return "an object has no value of its own, only its properties have";
        }
        if (family == FieldFamily.FLATTENED) {
            return "its values lie below keys, of which no name of a method speaks";
        }
        return switch (keyword) {
            case TRUE, FALSE -> "it is neither true nor false";
            case IN, NOT_IN -> "there are only two values";
            case MATCHES, MATCHES_ALL, MATCHES_PHRASE, MATCHES_PREFIX ->
                family == FieldFamily.KEYWORD ? "its values are kept whole, not as words" : "its values are no text";
            case WITHIN, INTERSECTS, COVERS -> "its values are neither shapes nor ranges";
            case NEAREST -> "its values are no vectors that servers find neighbours of";
            case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL, BETWEEN -> "its values have no order";
            default -> "its values are no text";
        };
    }

    /** The operators that can be asked instead. */
    static String alternatives(PropertyPath path) {
        return Keyword.fitting(path.mapping().type()).stream()
                .map(Keyword::word)
                .collect(Collectors.joining(", "));
    }
}
