package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.JsonTree;
import java.util.List;
import java.util.Optional;

/** Checks query clauses that stand in annotations of a method beside its query. */
public final class StatedClauses {

    private final QueryMethodModel method;
    private final QueryCheck queries;
    private final Diagnostics diagnostics;

    public StatedClauses(QueryMethodModel method, QueryCheck queries, Diagnostics diagnostics) {
        this.method = method;
        this.queries = queries;
        this.diagnostics = diagnostics;
    }

    /**
     * A clause on the elements of a nested property.
     *
     * @param stated the clause
     * @param nested the property
     * @return empty if something was reported
     */
    public Optional<JsonTree> read(StatedQuery stated, PropertyPath nested) {
        Diagnostics found = diagnostics.inner();
        Optional<QueryText> text = QueryText.parse(stated, found);
        text.ifPresent(query -> {
            new QueryPlaceholders(query, method, stated, found).checkUses();
            queries.checkInside(nested.fieldName(), query, stated, method.values(), found);
        });
        text.map(query -> StatedArguments.of(method, query.root())).stream()
                .flatMap(List::stream)
                .forEach(parameter -> StatedArguments.check(parameter, false, "clause in JSON", "this clause", found));
        diagnostics.reportAll(found.all());
        return found.hasErrors() ? Optional.empty() : text.map(QueryText::root);
    }

    /** What takes the places of placeholders in a clause. */
    public List<ArgumentPlan> arguments(JsonTree clause) {
        return queries.arguments(clause, StatedArguments.of(method, clause));
    }
}
