package dev.espalier.schema;

import static dev.espalier.schema.FieldOperator.EQUALITY;
import static dev.espalier.schema.FieldOperator.EXISTENCE;
import static dev.espalier.schema.FieldOperator.ORDER;
import static dev.espalier.schema.FieldOperator.PATTERN;
import static dev.espalier.schema.FieldOperator.REGULAR_EXPRESSION;

/** What can be asked of a field, where its type differs from the family or one server from the other. */
final class FieldAbilities {

    private FieldAbilities() {}

    static boolean supports(FieldType type, FieldOperator operator, Dialect dialect) {
        return switch (type) {
            case CONSTANT_KEYWORD -> operator == EQUALITY || operator == EXISTENCE;
            case VERSION -> operator != REGULAR_EXPRESSION && type.family().supports(operator);
            case WILDCARD ->
                type.family().supports(operator) && (operator != ORDER || dialect == Dialect.ELASTICSEARCH);
            case ICU_COLLATION_KEYWORD -> operator == EQUALITY || operator == ORDER || operator == EXISTENCE;
            case RANK_FEATURES -> false;
            case RANK_VECTORS -> operator == EXISTENCE;
            case FLAT_OBJECT -> operator == PATTERN || type.family().supports(operator);
            case AGGREGATE_METRIC_DOUBLE -> operator == EQUALITY || operator == ORDER || operator == EXISTENCE;
            default -> type.family().supports(operator);
        };
    }

    static boolean sortable(FieldType type, Dialect dialect) {
        return switch (type) {
            case FLATTENED -> true;
            case WILDCARD -> dialect == Dialect.ELASTICSEARCH;
            default -> type.family().sortable();
        };
    }

    static boolean aggregatable(FieldType type, Dialect dialect) {
        return switch (type) {
            case FLATTENED -> true;
            case WILDCARD -> dialect == Dialect.ELASTICSEARCH;
            default -> type.family().aggregatable();
        };
    }
}
