package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.plan.query.condition.ConditionPlanner;
import dev.espalier.processor.plan.query.condition.ConditionValues;
import dev.espalier.processor.plan.query.condition.Criterion;
import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import dev.espalier.processor.plan.query.condition.CriterionBuilder;
import dev.espalier.processor.plan.query.condition.ElementGroups;
import dev.espalier.processor.plan.query.condition.NullableArguments;
import dev.espalier.processor.plan.query.name.MethodName;
import dev.espalier.processor.plan.query.name.MethodName.Condition;
import dev.espalier.processor.plan.query.name.MethodName.Conjunction;
import dev.espalier.processor.plan.query.name.Subject;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.processor.plan.query.property.PropertyPathResolver;
import dev.espalier.processor.plan.query.property.ResolvedProperty;
import dev.espalier.processor.plan.query.property.ResolvedProperty.Ambiguous;
import dev.espalier.processor.plan.query.property.ResolvedProperty.Found;
import dev.espalier.processor.plan.query.property.UnknownProperties;
import dev.espalier.processor.plan.query.result.ResultPlan;
import dev.espalier.processor.plan.query.result.ResultPlanner;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans methods whose name tells the query. */
final class DerivedQueryPlanner {

    private final PropertyPathResolver resolver;
    private final NameReader names;
    private final Diagnostics diagnostics;

    DerivedQueryPlanner(DocumentModel document, Diagnostics diagnostics) {
        this.resolver = new PropertyPathResolver(document.object());
        this.names = new NameReader(resolver, new UnknownProperties(document.object(), diagnostics), diagnostics);
        this.diagnostics = diagnostics;
    }

    Optional<QueryPlan> plan(QueryMethodModel method, ResultPlanner results, SortPlanner sorts) {
        return names.read(method).flatMap(name -> plan(method, name, results, sorts));
    }

    private Optional<QueryPlan> plan(
            QueryMethodModel method, MethodName name, ResultPlanner results, SortPlanner sorts) {
        Optional<ResultPlan> result = results.plan(name.subject(), name.first());
        boolean ordered = checkOrder(method, name);
        List<SortPlan> sort = sort(method, name, sorts);
        Optional<List<List<Comparison>>> comparisons =
                checkCount(method, name) ? comparisons(method, name) : Optional.empty();
        if (result.isEmpty() || !ordered || sort.size() < name.order().size() || comparisons.isEmpty()) {
            return Optional.empty();
        }
        ElementGroups.report(comparisons.get(), method, diagnostics);
        Criterion criterion = NullableArguments.mark(
                method.annotations().separateNested() == null
                        ? CriterionBuilder.disjunction(comparisons.get())
                        : CriterionBuilder.separateDisjunction(comparisons.get()));
        if (name.subject() == Subject.DELETE && NullableArguments.mayMatchEverything(criterion)) {
            reportDeletion(method, criterion);
            return Optional.empty();
        }
        return Optional.of(new QueryPlan(
                method, name.subject(), new QuerySource.Derived(criterion), sort, name.first(), result.get()));
    }

    private void reportDeletion(QueryMethodModel method, Criterion criterion) {
        List<String> parameters = NullableArguments.comparisons(criterion)
                .flatMap(comparison -> comparison.operands().stream())
                .map(operand -> "'" + operand.parameter().name() + "'")
                .distinct()
                .toList();
        diagnostics.report(
                RepositoryProblem.DELETES_EVERYTHING,
                method.source(),
                method.name(),
                String.join(" and ", parameters) + (parameters.size() == 1 ? " is" : " are"));
    }

    private boolean checkOrder(QueryMethodModel method, MethodName name) {
        boolean right = name.order().isEmpty() || name.subject().returnsDocuments();
        if (!right) {
            diagnostics.report(
                    RepositoryProblem.UNREADABLE_NAME,
                    method.source(),
                    "OrderBy",
                    ": there are no hits to sort",
                    "the end of the name before it");
        }
        return right;
    }

    private boolean checkCount(QueryMethodModel method, MethodName name) {
        List<ParameterModel> values = ConditionValues.of(method, name.parameters());
        int found = values.size();
        if (found == name.parameters()) {
            return true;
        }
        boolean tooMany = found > name.parameters();
        diagnostics.report(
                RepositoryProblem.WRONG_PARAMETER_COUNT,
                tooMany ? values.get(name.parameters()).source() : method.source(),
                method.name(),
                values(name.parameters()),
                values(found),
                help(name));
        return false;
    }

    private static String help(MethodName name) {
        if (name.parameters() > 0) {
            return "parameters stand in the order of the conditions: " + expected(name);
        }
        return name.conditions().isEmpty()
                ? "conditions stand in the name, as in findByTitle, or in a @Query"
                : "remove the parameter: the conditions in the name say all of it";
    }

    private static String values(int count) {
        return switch (count) {
            case 0 -> "no value";
            case 1 -> "one value";
            case 2 -> "two values";
            default -> count + " values";
        };
    }

    private static String expected(MethodName name) {
        return name.conditions().stream()
                .filter(condition -> condition.keyword().arity().parameters() > 0)
                .map(condition -> condition.keyword().arity().parameters() == 2
                        ? "two for " + condition.property()
                        : "one for " + condition.property())
                .collect(Collectors.joining(", "));
    }

    private List<SortPlan> sort(QueryMethodModel method, MethodName name, SortPlanner planner) {
        List<SortPlan> sort = new ArrayList<>();
        name.order()
                .forEach(order -> path(order.property(), method)
                        .flatMap(path -> planner.plan(path, order.descending(), method.source()))
                        .ifPresent(sort::add));
        return sort;
    }

    /** All comparisons, conjunction by conjunction; empty if something was reported. */
    private Optional<List<List<Comparison>>> comparisons(QueryMethodModel method, MethodName name) {
        ConditionPlanner planner = new ConditionPlanner(method.source(), diagnostics);
        Iterator<ParameterModel> parameters =
                ConditionValues.of(method, name.parameters()).iterator();
        List<List<Comparison>> disjunction = new ArrayList<>();
        int planned = 0;
        for (Conjunction conjunction : name.predicate()) {
            List<Comparison> comparisons = new ArrayList<>();
            for (Condition condition : conjunction.conditions()) {
                List<ParameterModel> own = take(condition.keyword().arity().parameters(), parameters);
                path(condition.property(), method)
                        .flatMap(path -> planner.plan(path, condition, own))
                        .ifPresent(comparisons::add);
            }
            planned += comparisons.size();
            disjunction.add(comparisons);
        }
        return planned == name.conditions().size() && planner.checkCase() ? Optional.of(disjunction) : Optional.empty();
    }

    private Optional<PropertyPath> path(String property, QueryMethodModel method) {
        ResolvedProperty resolved = resolver.resolve(property);
        if (resolved instanceof Ambiguous ambiguous) {
            diagnostics.report(
                    RepositoryProblem.AMBIGUOUS_NAME,
                    method.source(),
                    property,
                    spellings(ambiguous, PropertyPath::spelling),
                    "write " + spellings(ambiguous, PropertyPathResolver::separated));
        }
        return resolved instanceof Found found ? Optional.of(found.path()) : Optional.empty();
    }

    private static String spellings(Ambiguous ambiguous, Function<PropertyPath, String> spelling) {
        return ambiguous.paths().stream().map(spelling).collect(Collectors.joining(" or "));
    }

    private static <T> List<T> take(int count, Iterator<T> values) {
        List<T> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(values.next());
        }
        return taken;
    }
}
