package dev.espalier.query;

import java.util.ArrayList;
import java.util.List;

/** Combines queries so that the result is flat and free of parts that decide nothing. */
final class NormalForm {

    private NormalForm() {}

    static Query all(Iterable<? extends Query> queries) {
        List<Query> clauses = new ArrayList<>();
        for (Query query : queries) {
            if (query instanceof MatchNoneQuery) {
                return query;
            }
            if (query instanceof AndQuery and) {
                clauses.addAll(and.clauses());
            } else if (!(query instanceof MatchAllQuery)) {
                clauses.add(withoutNeedlessFilter(query));
            }
        }
        return switch (clauses.size()) {
            case 0 -> MatchAllQuery.INSTANCE;
            case 1 -> clauses.get(0);
            default -> new AndQuery(clauses);
        };
    }

    /** What does not score is rendered as a filter of the conjunction anyway. */
    private static Query withoutNeedlessFilter(Query query) {
        return query instanceof FilterQuery filter && !filter.query().scoring() ? filter.query() : query;
    }

    static Query any(Iterable<? extends Query> queries) {
        List<Query> clauses = new ArrayList<>();
        for (Query query : queries) {
            if (query instanceof MatchAllQuery) {
                return query;
            }
            if (query instanceof OrQuery or) {
                clauses.addAll(or.clauses());
            } else if (!(query instanceof MatchNoneQuery)) {
                clauses.add(query);
            }
        }
        return switch (clauses.size()) {
            case 0 -> MatchNoneQuery.INSTANCE;
            case 1 -> clauses.get(0);
            default -> new OrQuery(clauses);
        };
    }

    static Query not(Query query) {
        if (query instanceof NotQuery not) {
            return not.query();
        }
        if (query instanceof MatchAllQuery) {
            return MatchNoneQuery.INSTANCE;
        }
        if (query instanceof MatchNoneQuery) {
            return MatchAllQuery.INSTANCE;
        }
        return new NotQuery(query instanceof FilterQuery filter ? filter.query() : query);
    }

    static Query filter(Query query) {
        boolean neverScores = query instanceof FilterQuery
                || query instanceof NotQuery
                || query instanceof MatchAllQuery
                || query instanceof MatchNoneQuery
                || (query instanceof AndQuery && !query.scoring());
        return neverScores ? query : new FilterQuery(query);
    }
}
