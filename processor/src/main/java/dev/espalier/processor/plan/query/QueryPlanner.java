package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.QueryMethodModel.Purpose;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.plan.query.json.QueryCheck;
import dev.espalier.processor.plan.query.json.QueryRules;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.processor.plan.query.result.ResultPlanner;
import java.util.Optional;

/** Plans the implementations of query methods, and reports what the index could not answer. */
public final class QueryPlanner {

    private final DerivedQueryPlanner derived;
    private final StatedQueryPlanner stated;
    private final SearchBodyPlanner bodies;
    private final QueryCheck queries;
    private final DocumentModel document;
    private final DocumentFields fields;
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
        this.fields = DocumentFields.of(document);
        this.queries = new QueryCheck(document, fields, rules);
        this.stated = new StatedQueryPlanner(queries, diagnostics);
        this.bodies = new SearchBodyPlanner(queries, new MarkedFields(document, fields), fields, diagnostics);
        this.document = document;
        this.implementation = implementation;
        this.diagnostics = diagnostics;
    }

    /** The plan for a method; empty if something was reported. */
    public Optional<QueryPlan> plan(QueryMethodModel method) {
        if (!StatementCheck.passes(method, diagnostics)) {
            return Optional.empty();
        }
        ResultPlanner results = new ResultPlanner(method, document, fields, implementation, diagnostics);
        ElementChoices elements = new ElementChoices(method, queries, diagnostics);
        SortPlanner sorts = new SortPlanner(elements, diagnostics);
        Optional<QueryPlan> plan = plan(method, results, sorts);
        Optional<QueryPlan> complete = plan.map(new RequestPlanner(document, fields, sorts, diagnostics)::complete);
        complete.ifPresent(known -> elements.check());
        return complete;
    }

    private Optional<QueryPlan> plan(QueryMethodModel method, ResultPlanner results, SortPlanner sorts) {
        StatedQuery query = method.query();
        if (query == null) {
            return derived.plan(method, results, sorts);
        }
        return query.purpose() == Purpose.SEARCH
                ? bodies.plan(method, query, results)
                : stated.plan(method, query, results);
    }
}
