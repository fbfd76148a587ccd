package dev.espalier.processor.plan.query;

import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.ParameterRole;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.plan.query.condition.Criterion;
import dev.espalier.processor.plan.query.condition.Criterion.AllOf;
import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import dev.espalier.processor.plan.query.condition.Criterion.Neighbours;
import dev.espalier.processor.plan.query.condition.NullableArguments;
import dev.espalier.processor.plan.query.json.ArgumentPlan;
import dev.espalier.processor.plan.query.name.Keyword;
import dev.espalier.processor.plan.query.name.Subject;
import dev.espalier.processor.plan.query.result.ResultPlan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * All that the implementation of a query method does.
 *
 * @param method the method
 * @param subject what is done with the matches
 * @param source the query
 * @param sort what the hits are sorted by, most significant first
 * @param first how many matches are wanted; empty for all
 * @param result what is returned
 * @param request what the request says besides
 */
public record QueryPlan(
        QueryMethodModel method,
        Subject subject,
        QuerySource source,
        List<SortPlan> sort,
        OptionalInt first,
        ResultPlan result,
        RequestPlan request) {

    public QueryPlan {
        sort = List.copyOf(sort);
    }

    /** A plan for a request that says nothing besides. */
    QueryPlan(
            QueryMethodModel method,
            Subject subject,
            QuerySource source,
            List<SortPlan> sort,
            OptionalInt first,
            ResultPlan result) {
        this(method, subject, source, sort, first, result, RequestPlan.NONE);
    }

    /** Whether the query itself takes the argument of a parameter. */
    public boolean asksFor(ParameterModel parameter) {
        if (source instanceof QuerySource.Derived derived) {
            return NullableArguments.comparisons(derived.criterion())
                    .flatMap(comparison -> comparison.operands().stream())
                    .anyMatch(operand -> operand.parameter().equals(parameter));
        }
        List<ArgumentPlan> arguments =
                source instanceof QuerySource.Body body ? body.arguments() : ((QuerySource.Stated) source).arguments();
        return arguments.stream().anyMatch(argument -> argument.parameter().equals(parameter));
    }

    /** Whether hits are returned, so that there is something to sort and to leave fields out of. */
    boolean returnsHits() {
        return result.shape().hasHits(subject);
    }

    QueryPlan with(List<SortPlan> further, RequestPlan other) {
        List<SortPlan> keys = Stream.concat(sort.stream(), further.stream()).toList();
        return new QueryPlan(method, subject, source, keys, first, result, other);
    }

    /** The parameter that says how many neighbours of a vector are wanted, where the best of them are what the method returns. */
    public Optional<ParameterModel> neighbours() {
        boolean best = sort.isEmpty() && method.all(ParameterRole.SORT).isEmpty();
        return best && source instanceof QuerySource.Derived derived
                ? neighbours(derived.criterion())
                : Optional.empty();
    }

    private static Optional<ParameterModel> neighbours(Criterion criterion) {
        // neighbours of several vectors are not so many
        if (criterion instanceof AllOf all && all.criteria().get(0) instanceof Neighbours first) {
            return neighbours(first);
        }
        Criterion vector = criterion instanceof Neighbours among ? among.vector() : criterion;
        return vector instanceof Comparison comparison && comparison.keyword() == Keyword.NEAREST
                ? Optional.of(comparison.operands().get(1).parameter())
                : Optional.empty();
    }
}
