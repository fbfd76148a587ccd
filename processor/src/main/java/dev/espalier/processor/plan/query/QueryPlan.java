package dev.espalier.processor.plan.query;

import dev.espalier.processor.model.QueryMethodModel;
import java.util.List;
import java.util.OptionalInt;

/**
 * All that the implementation of a query method does.
 *
 * @param method the method
 * @param subject what is done with the matches
 * @param source the query
 * @param sort what the hits are sorted by, most significant first
 * @param first how many matches are wanted; empty for all
 * @param result what is returned
 */
public record QueryPlan(
        QueryMethodModel method,
        Subject subject,
        QuerySource source,
        List<SortPlan> sort,
        OptionalInt first,
        ResultPlan result) {

    public QueryPlan {
        sort = List.copyOf(sort);
    }
}
