package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import java.util.Map;
import java.util.Set;

/** Tells what is legal in a condition, and rarely meant. */
public final class ConditionWarnings {

    private static final Set<FieldType> FLOATING = Set.of(FieldType.DOUBLE, FieldType.FLOAT, FieldType.HALF_FLOAT);

    /** The Java types whose values a field of whole numbers has room for. */
    private static final Map<FieldType, Set<ScalarKind>> ROOM = Map.of(
            FieldType.INTEGER, Set.of(ScalarKind.BYTE, ScalarKind.SHORT, ScalarKind.INT),
            FieldType.SHORT, Set.of(ScalarKind.BYTE, ScalarKind.SHORT),
            FieldType.BYTE, Set.of(ScalarKind.BYTE));

    private static final Map<FieldType, String> LIMITS = Map.of(
            FieldType.INTEGER, "-2147483648 to 2147483647",
            FieldType.SHORT, "-32768 to 32767",
            FieldType.BYTE, "-128 to 127");

    private final SourceRef method;
    private final Diagnostics diagnostics;

    ConditionWarnings(SourceRef method, Diagnostics diagnostics) {
        this.method = method;
        this.diagnostics = diagnostics;
    }

    void check(Comparison comparison) {
        PropertyPath path = comparison.path();
        if (!path.mapping().indexed()) {
            diagnostics.report(RepositoryProblem.SLOW_FIELD, method, path.spelling());
        }
        checkSeveral(comparison);
        comparison.operands().forEach(operand -> checkRange(operand.parameter(), path));
        FieldType type = path.mapping().type();
        switch (comparison.keyword()) {
            case IS, IS_NOT, IN, NOT_IN -> {
                if (FLOATING.contains(type)) {
                    diagnostics.report(RepositoryProblem.EQUAL_FLOATS, method, path.spelling(), type.typeName());
                }
            }
            case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL, BETWEEN -> {
                if (path.family() == FieldFamily.KEYWORD && type != FieldType.VERSION) {
                    diagnostics.report(
                            RepositoryProblem.RARELY_MEANT,
                            method,
                            comparison.keyword().word() + " on '" + path.spelling()
                                    + "' compares letter by letter: \"10\" comes before \"9\"");
                }
            }
            case CONTAINING, NOT_CONTAINING, ENDING_WITH -> {
                if (type == FieldType.KEYWORD) {
                    diagnostics.report(
                            RepositoryProblem.LEADING_WILDCARD,
                            method,
                            comparison.keyword().word(),
                            path.spelling());
                }
            }
            default -> {}
        }
    }

    private void checkSeveral(Comparison comparison) {
        boolean several = comparison.path().properties().stream().anyMatch(PropertyModel::isCollection);
        switch (comparison.keyword()) {
            case IS_NOT, NOT_IN -> {
                if (several) {
                    diagnostics.report(
                            RepositoryProblem.NO_ELEMENT_EQUALS,
                            method,
                            comparison.path().spelling(),
                            comparison.keyword().word());
                }
            }
            default -> {}
        }
    }

    /** Values for which a field has no room match nothing, and no server says so. */
    private void checkRange(ParameterModel parameter, PropertyPath path) {
        if (isWider(parameter, path)) {
            diagnostics.report(
                    RepositoryProblem.WIDER_PARAMETER,
                    parameter.source(),
                    parameter.type().spelling() + " " + parameter.name(),
                    path.spelling(),
                    path.mapping().type().typeName(),
                    limits(path));
        }
    }

    /** Whether a parameter has values for which a field of whole numbers has no room. */
    public static boolean isWider(ParameterModel parameter, PropertyPath path) {
        Set<ScalarKind> room = ROOM.get(path.mapping().type());
        return room != null
                && parameter.value().element() instanceof TypeModel.Scalar scalar
                && !room.contains(scalar.kind());
    }

    /** The values that a field of whole numbers has room for, in words. */
    public static String limits(PropertyPath path) {
        return LIMITS.getOrDefault(path.mapping().type(), "");
    }
}
