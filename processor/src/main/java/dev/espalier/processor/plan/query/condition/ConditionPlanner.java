package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import dev.espalier.processor.plan.query.name.Keyword;
import dev.espalier.processor.plan.query.name.Keyword.Arity;
import dev.espalier.processor.plan.query.name.MethodName.Condition;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the conditions of a name into comparisons of fields with parameters, and reports those that servers refuse. */
public final class ConditionPlanner {

    private final SourceRef method;
    private final Diagnostics diagnostics;
    private final ParameterTypes parameterTypes;
    private final CasePlanner cases;
    private final ConditionWarnings warnings;

    public ConditionPlanner(SourceRef method, Diagnostics diagnostics) {
        this.method = method;
        this.diagnostics = diagnostics;
        this.parameterTypes = new ParameterTypes(diagnostics);
        this.cases = new CasePlanner(method, diagnostics);
        this.warnings = new ConditionWarnings(method, diagnostics);
    }

    /**
     * One comparison.
     *
     * @param path the field
     * @param condition its operator, and whether case counts
     * @param parameters as many as the operator takes
     * @return empty if something was reported
     */
    public Optional<Comparison> plan(PropertyPath path, Condition condition, List<ParameterModel> parameters) {
        if (UnparsedObjects.report(path, method, diagnostics)) {
            return Optional.empty();
        }
        Keyword keyword = EmptyValues.keyword(condition.keyword(), path);
        Optional<PropertyPath> target = target(path, keyword);
        if (target.isEmpty() || !isSearchable(target.get(), keyword)) {
            return Optional.empty();
        }
        Optional<Boolean> ignoreCase = cases.ignores(condition.caseRule(), keyword, target.get());
        List<Operand> operands = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            boolean nullHasMeaning = checkNull(parameters.get(i), keyword);
            parameterTypes
                    .operand(parameters.get(i), i, keyword, target.get())
                    .filter(checked -> nullHasMeaning)
                    .ifPresent(operands::add);
        }
        Optional<Comparison> comparison = operands.size() == parameters.size()
                ? ignoreCase.map(ignores -> new Comparison(target.get(), keyword, operands, ignores))
                : Optional.empty();
        comparison.ifPresent(warnings::check);
        return comparison;
    }

    /** To be asked when all conditions were planned: whether {@code AllIgnoreCase} had a meaning. */
    public boolean checkCase() {
        return cases.check();
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
        if (EmptyValues.fits(keyword, path) && keyword.fits(path.mapping().type())) {
            return Optional.of(path);
        }
        String type = path.mapping().type().typeName();
        if (keyword.geographic()) {
            diagnostics.report(RepositoryProblem.NO_PLACE, method, keyword.word(), path.spelling(), type);
            return Optional.empty();
        }
        diagnostics.report(
                RepositoryProblem.UNFIT_OPERATOR,
                method,
                keyword.word(),
                path.spelling(),
                type,
                UnfitOperator.reason(keyword, path),
                UnfitOperator.alternatives(path));
        return Optional.empty();
    }

    private boolean isSearchable(PropertyPath path, Keyword keyword) {
        FieldMapping mapping = path.mapping();
        boolean searchable = mapping.indexed() || mapping.sortable();
        if (keyword == Keyword.NEAREST && !mapping.indexed()) {
            diagnostics.report(
                    RepositoryProblem.UNSEARCHABLE_FIELD, method, path.spelling(), "its vectors have no index");
            return false;
        }
        if (!searchable && keyword.operator() == FieldOperator.EXISTENCE) {
            diagnostics.report(RepositoryProblem.NEVER_TRUE, method, path.spelling());
        } else if (!searchable) {
            diagnostics.report(
                    RepositoryProblem.UNSEARCHABLE_FIELD,
                    method,
                    path.spelling(),
                    "it is neither indexed nor kept in columns");
        }
        return searchable;
    }

    private boolean checkNull(ParameterModel parameter, Keyword keyword) {
        boolean half = keyword.arity() == Arity.TWO && parameter.nullable();
        if (half) {
            diagnostics.report(
                    RepositoryProblem.UNUSABLE_NULL,
                    parameter.source(),
                    parameter.name(),
                    keyword == Keyword.BETWEEN
                            ? "Between needs both of its bounds"
                            : keyword.word() + " needs both of its arguments",
                    keyword == Keyword.BETWEEN
                            ? "ask for GreaterThanEqual and LessThanEqual, each of which is left out where its argument is"
                                    + " null"
                            : "drop @Nullable, or write a second method without this condition");
        }
        return !half;
    }
}
