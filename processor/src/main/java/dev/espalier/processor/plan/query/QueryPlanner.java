package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.QueryMethodModel;
import java.util.Optional;

/** Plans the implementations of query methods, and reports what the index could not answer. */
public final class QueryPlanner {

    private final DerivedQueryPlanner derived;
    private final StatedQueryPlanner stated;
    private final QueryCheck queries;
    private final DocumentModel document;
    private final JavaName implementation;
    private final Diagnostics diagnostics;

    /**
     * A planner for the methods of a repository.
     *
     * @param document the document type that they find
     * @param implementation the class that implements the repository
     * @param rules how the build wants queries to be checked
     * @param diagnostics collects what cannot be answered
     */
    public QueryPlanner(DocumentModel document, JavaName implementation, QueryRules rules, Diagnostics diagnostics) {
        this.derived = new DerivedQueryPlanner(document, diagnostics);
        this.queries = new QueryCheck(document, rules);
        this.stated = new StatedQueryPlanner(queries, diagnostics);
        this.document = document;
        this.implementation = implementation;
        this.diagnostics = diagnostics;
    }

    /** The plan for a method; empty if something was reported. */
    public Optional<QueryPlan> plan(QueryMethodModel method) {
        if (!StatementCheck.passes(method, diagnostics)) {
            return Optional.empty();
        }
        ResultPlanner results = new ResultPlanner(method, document.object(), implementation, diagnostics);
        ElementChoices elements = new ElementChoices(method, queries, diagnostics);
        SortPlanner sorts = new SortPlanner(elements, diagnostics);
        Optional<QueryPlan> plan = method.query() == null
                ? derived.plan(method, results, sorts)
                : stated.plan(method, method.query(), results);
        Optional<QueryPlan> complete = plan.map(new RequestPlanner(document, sorts, diagnostics)::complete);
        complete.ifPresent(known -> elements.check());
        return complete;
    }
}
