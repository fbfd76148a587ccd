package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.plan.query.Criterion.Comparison;
import dev.espalier.schema.FieldFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the conditions of a name into comparisons of fields with parameters, and reports those that servers refuse. */
final class ConditionPlanner {

    private final SourceRef method;
    private final Diagnostics diagnostics;
    private final ParameterTypes parameterTypes;

    ConditionPlanner(SourceRef method, Diagnostics diagnostics) {
        this.method = method;
        this.diagnostics = diagnostics;
        this.parameterTypes = new ParameterTypes(diagnostics);
    }

    /**
     * One comparison.
     *
     * @param path the field
     * @param keyword the operator
     * @param parameters as many as the operator takes
     * @return empty if something was reported
     */
    Optional<Comparison> plan(PropertyPath path, Keyword keyword, List<ParameterModel> parameters) {
        Optional<PropertyPath> target = target(path, keyword);
        if (target.isEmpty() || !isSearchable(target.get())) {
            return Optional.empty();
        }
        List<Operand> operands = new ArrayList<>();
        for (ParameterModel parameter : parameters) {
            boolean nullHasMeaning = checkNull(parameter, keyword);
            Optional<Operand> operand = parameterTypes.operand(parameter, keyword, target.get());
            operand.filter(checked -> nullHasMeaning).ifPresent(operands::add);
        }
        return operands.size() == parameters.size()
                ? Optional.of(new Comparison(target.get(), keyword, operands))
                : Optional.empty();
    }

    /** The field that is asked: for whole values of a text, its exact multi-field. */
    private Optional<PropertyPath> target(PropertyPath path, Keyword keyword) {
        if (path.family() == FieldFamily.TEXT && keyword.comparesWholeTexts()) {
            Optional<PropertyPath> exact = path.exact();
            if (exact.isEmpty()) {
                diagnostics.report(RepositoryProblem.EXACT_OPERATOR_ON_TEXT, method, path.spelling(), keyword.word());
                return exact;
            }
            return target(exact.get(), keyword);
        }
        if (keyword.fits(path.mapping().type())) {
            return Optional.of(path);
        }
        diagnostics.report(
                RepositoryProblem.UNFIT_OPERATOR,
                method,
                keyword.word(),
                path.spelling(),
                path.mapping().type().typeName(),
                UnfitOperator.reason(keyword, path),
                UnfitOperator.alternatives(path));
        return Optional.empty();
    }

    private boolean isSearchable(PropertyPath path) {
        FieldMapping mapping = path.mapping();
        boolean searchable = mapping.indexed() || mapping.sortable();
        if (!searchable) {
            diagnostics.report(
                    RepositoryProblem.UNSEARCHABLE_FIELD,
                    method,
                    path.spelling(),
                    "it is neither indexed nor kept in columns");
        }
        return searchable;
    }

    private boolean checkNull(ParameterModel parameter, Keyword keyword) {
        boolean half = keyword == Keyword.BETWEEN && parameter.nullable();
        if (half) {
            diagnostics.report(
                    RepositoryProblem.UNUSABLE_NULL,
                    parameter.source(),
                    parameter.name(),
                    "Between needs both of its bounds",
                    "ask for GreaterThanEqual and LessThanEqual, each of which is left out where its argument is null");
        }
        return !half;
    }
}
