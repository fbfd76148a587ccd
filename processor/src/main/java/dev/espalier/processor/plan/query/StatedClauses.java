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
import dev.espalier.schema.JsonTree;
import java.util.List;
import java.util.Optional;

/** Checks query clauses that stand in annotations of a method beside its query. */
final class StatedClauses {

    private final QueryMethodModel method;
    private final DocumentModel document;
    private final Diagnostics diagnostics;

    StatedClauses(QueryMethodModel method, DocumentModel document, Diagnostics diagnostics) {
        this.method = method;
        this.document = document;
        this.diagnostics = diagnostics;
    }

    /**
     * A clause on the elements of a nested property.
     *
     * @param stated the clause
     * @param nested the property
     * @return empty if something was reported
     */
    Optional<JsonTree> read(StatedQuery stated, PropertyPath nested) {
        Diagnostics found = diagnostics.inner();
        Optional<QueryText> text = QueryText.parse(stated, found);
        text.ifPresent(query -> {
            new QueryPlaceholders(query, method, stated, found).checkUses();
            if (document.index().dynamic() != DynamicMapping.TRUE) {
                new QueryFieldWalk(query, new QueryFields(document, stated, found)).walkInside(nested.fieldName());
            }
        });
        arguments(stated).forEach(parameter -> checkWritable(parameter, found));
        diagnostics.reportAll(found.all());
        return found.hasErrors() ? Optional.empty() : text.map(QueryText::root);
    }

    /** The parameters that take the places of placeholders in a clause. */
    List<ParameterModel> arguments(StatedQuery stated) {
        boolean byPosition = stated.json().matches("(?s).*\"\\?\\d{1,3}\".*");
        return byPosition
                ? method.values()
                : method.values().stream().filter(stated::names).toList();
    }

    private static void checkWritable(ParameterModel parameter, Diagnostics found) {
        TypeModel type = parameter.value().element();
        if (!(type instanceof TypeModel.Scalar || type instanceof TypeModel.Enumeration)) {
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
                    "a clause in JSON is sent as it stands",
                    "drop @Nullable, or write a second method without this clause");
        }
    }
}
