package dev.espalier.processor.plan.query;

import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.QueryMethodModel;
import java.util.List;
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
        return source instanceof QuerySource.Derived derived
                ? NullableArguments.comparisons(derived.criterion())
                        .flatMap(comparison -> comparison.operands().stream())
                        .anyMatch(operand -> operand.parameter().equals(parameter))
                : ((QuerySource.Stated) source).arguments().contains(parameter);
    }

    QueryPlan with(List<SortPlan> further, RequestPlan other) {
        List<SortPlan> keys = Stream.concat(sort.stream(), further.stream()).toList();
        return new QueryPlan(method, subject, source, keys, first, result, other);
    }
}
