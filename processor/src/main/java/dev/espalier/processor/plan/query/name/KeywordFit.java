package dev.espalier.processor.plan.query.name;

import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldOperator;
import dev.espalier.schema.FieldType;

/** Which operators can be asked of which fields: what servers accept, and the metamodel has a method for. */
public final class KeywordFit {

    private KeywordFit() {}

    static boolean fits(Keyword keyword, FieldType type) {
        FieldFamily family = type.family();
        return type.supports(keyword.operator())
                        && switch (keyword) {
                            case TRUE, FALSE -> family == FieldFamily.BOOLEAN;
                            case IS_NULL, IS_NOT_NULL -> true;
                            case EMPTY, NOT_EMPTY -> type.supports(FieldOperator.PATTERN);
                            case IN, NOT_IN -> family != FieldFamily.BOOLEAN && hasPlainValues(family);
                            case FUZZY -> family == FieldFamily.TEXT || type == FieldType.KEYWORD;
                            case NEAR -> family == FieldFamily.GEO_POINT;
                            case WITHIN -> family == FieldFamily.GEO_POINT || holdsExtents(family);
                            case NEAREST -> type == FieldType.DENSE_VECTOR || type == FieldType.KNN_VECTOR;
                            case INTERSECTS, COVERS -> holdsExtents(family);
                            default -> hasPlainValues(family);
                        }
                || keyword == Keyword.CONTAINING && family == FieldFamily.RANGE;
    }

    /** The metamodel asks the others with more than a value: a key, another range, a child. */
    private static boolean hasPlainValues(FieldFamily family) {
        return switch (family) {
            case RANGE, FLATTENED, JOIN -> false;
            default -> true;
        };
    }

    private static boolean holdsExtents(FieldFamily family) {
        return family == FieldFamily.RANGE || family == FieldFamily.GEO_SHAPE || family == FieldFamily.CARTESIAN;
    }

    /** Whether a field keeps letters as they are, so that their case can be left aside in a question. */
    public static boolean keepsCase(FieldType type) {
        return type == FieldType.KEYWORD || type == FieldType.WILDCARD;
    }
}
