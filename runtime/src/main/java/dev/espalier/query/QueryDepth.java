package dev.espalier.query;

import java.util.List;

/** How deep a query is nested, and how deep it may be. */
final class QueryDepth {

    /** Servers refuse from about 30 levels; rendering and comparing go deeper without harm. */
    private static final int LIMIT = 100;

    private QueryDepth() {}

    /** Refuses a query whose clauses are too deep, so that nothing that walks over queries can overflow the stack. */
    static void check(List<Query> clauses) {
        for (Query clause : clauses) {
            if (of(clause) >= LIMIT) {
                throw new IllegalArgumentException("A query may be nested " + LIMIT
                        + " levels deep at most. Combine many conditions by one Query.all or Query.any.");
            }
        }
    }

    private static int of(Query query) {
        if (query instanceof AndQuery and) {
            return 1 + deepest(and.clauses());
        }
        if (query instanceof OrQuery or) {
            return 1 + deepest(or.clauses());
        }
        if (query instanceof NotQuery not) {
            return 1 + of(not.query());
        }
        if (query instanceof NestedQuery nested) {
            return 1 + of(nested.query());
        }
        if (query instanceof FilterQuery filter) {
            return 1 + of(filter.query());
        }
        if (query instanceof HasChildQuery children) {
            return 1 + of(children.query());
        }
        if (query instanceof HasParentQuery parent) {
            return 1 + of(parent.query());
        }
        if (query instanceof KnnQuery neighbours) {
            return 1 + of(neighbours.filter());
        }
        if (query instanceof KnnRadiusQuery neighbours) {
            return 1 + of(neighbours.filter());
        }
        if (query instanceof VectorScoreQuery scores) {
            return 1 + of(scores.among());
        }
        return 1;
    }

    private static int deepest(List<Query> clauses) {
        int deepest = 0;
        for (Query clause : clauses) {
            deepest = Math.max(deepest, of(clause));
        }
        return deepest;
    }
}
