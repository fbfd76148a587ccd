package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.QueryMethodModel;
import java.util.Optional;

/** Plans the implementations of query methods, and reports what the index could not answer. */
public final class QueryPlanner {

    private final DerivedQueryPlanner derived;
    private final StatedQueryPlanner stated;
    private final ObjectModel document;
    private final JavaName implementation;
    private final Diagnostics diagnostics;

    /**
     * A planner for the methods of a repository.
     *
     * @param document the document type that they find
     * @param metamodel the simple name of its metamodel, for messages
     * @param implementation the class that implements the repository
     * @param diagnostics collects what cannot be answered
     */
    public QueryPlanner(DocumentModel document, String metamodel, JavaName implementation, Diagnostics diagnostics) {
        this.derived = new DerivedQueryPlanner(document.object(), metamodel, diagnostics);
        this.stated = new StatedQueryPlanner(document, diagnostics);
        this.document = document.object();
        this.implementation = implementation;
        this.diagnostics = diagnostics;
    }

    /** The plan for a method; empty if something was reported. */
    public Optional<QueryPlan> plan(QueryMethodModel method) {
        ResultPlanner results = new ResultPlanner(method, document, implementation, diagnostics);
        return method.query() == null ? derived.plan(method, results) : stated.plan(method, method.query(), results);
    }
}
