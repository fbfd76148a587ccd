package dev.espalier.processor.plan.query.json;

import java.util.Set;

/**
 * How the build wants queries to be checked.
 *
 * @param allowed names of queries that plugins bring
 * @param lenient whether what the grammar refuses is only warned of
 */
public record QueryRules(Set<String> allowed, boolean lenient) {

    /** What no option changes. */
    public static final QueryRules STRICT = new QueryRules(Set.of(), false);

    public QueryRules {
        allowed = Set.copyOf(allowed);
    }
}
