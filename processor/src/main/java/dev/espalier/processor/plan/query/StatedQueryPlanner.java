package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.QueryProblem;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.DynamicMapping;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.model.TypeModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Plans methods with a {@code @Query}. */
final class StatedQueryPlanner {

    private final DocumentModel document;
    private final Diagnostics diagnostics;

    StatedQueryPlanner(DocumentModel document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    Optional<QueryPlan> plan(QueryMethodModel method, StatedQuery stated, ResultPlanner results) {
        Subject subject = subject(method.name());
        Optional<ResultPlan> result = results.plan(subject, OptionalInt.empty());
        boolean writable = checkArguments(method);
        Optional<QueryText> query = QueryText.parse(stated, diagnostics);
        boolean right = query.map(text -> check(text, method, stated)).orElse(false);
        if (result.isEmpty() || !writable || !right) {
            return Optional.empty();
        }
        return Optional.of(new QueryPlan(
                method,
                subject,
                new QuerySource.Stated(query.get().root(), method.values()),
                List.of(),
                OptionalInt.empty(),
                result.get()));
    }

    /** The name tells whether matches are counted or deleted; apart from that it is free. */
    private static Subject subject(String name) {
        return Subject.wordOf(new NameText(name)).map(Subject::of).orElse(Subject.FIND);
    }

    private boolean check(QueryText text, QueryMethodModel method, StatedQuery stated) {
        Diagnostics found = diagnostics.inner();
        new QueryPlaceholders(text, method, stated, found).check();
        if (document.index().dynamic() != DynamicMapping.TRUE) {
            new QueryFieldWalk(text, new QueryFields(document, stated, found)).walk();
        }
        diagnostics.reportAll(found.all());
        return !found.hasErrors();
    }

    private boolean checkArguments(QueryMethodModel method) {
        Diagnostics found = diagnostics.inner();
        for (ParameterModel parameter : method.values()) {
            TypeModel type = parameter.value().element();
            boolean writable = type instanceof TypeModel.Scalar || type instanceof TypeModel.Enumeration;
            if (!writable) {
                found.report(
                        QueryProblem.UNWRITABLE_ARGUMENT,
                        parameter.source(),
                        parameter.name(),
                        parameter.type().spelling());
            }
            if (parameter.nullable()) {
                found.report(
                        RepositoryProblem.UNUSABLE_NULL,
                        parameter.source(),
                        parameter.name(),
                        "a @Query is sent as it stands",
                        "drop @Nullable, or write a second method without this condition");
            }
        }
        diagnostics.reportAll(found.all());
        return !found.hasErrors();
    }
}
