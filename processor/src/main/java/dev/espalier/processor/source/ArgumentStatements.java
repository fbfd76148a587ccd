package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.plan.query.QueryPlan;
import java.util.stream.Stream;

/**
 * Writes the statements that a query method begins with: they refuse arguments that are null where null has no meaning.
 * Statements, as the compiler takes twice as long over an argument that is itself a call of a generic method.
 */
final class ArgumentStatements {

    private ArgumentStatements() {}

    /** The statements, in the order of the parameters. */
    static Stream<CodeBlock> of(QueryPlan plan) {
        return plan.method().parameters().stream()
                .filter(parameter -> isChecked(parameter, plan))
                .map(parameter -> CodeBlock.of(
                        "$L($L, $S)",
                        parameter.mayHoldNulls() ? "requireAll" : "require",
                        parameter.name(),
                        parameter.name()));
    }

    private static boolean isChecked(ParameterModel parameter, QueryPlan plan) {
        return switch (parameter.role()) {
            case PAGE -> false;
            case OPTIONS, SORT, LIMIT -> true;
            default ->
                !parameter.isPrimitive()
                        && (!parameter.nullable()
                                || parameter.equals(plan.request().routing()) && !plan.asksFor(parameter));
        };
    }
}
