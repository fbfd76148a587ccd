package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.AliasModel;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.plan.query.property.DocumentFields;

/** Checks the queries that choose the documents of aliases. */
public final class AliasFilters {

    private AliasFilters() {}

    /**
     * Reports what is wrong with them.
     *
     * @param document the document
     * @param rules how the build wants queries to be checked
     * @param diagnostics collects the problems
     */
    public static void validate(DocumentModel document, QueryRules rules, Diagnostics diagnostics) {
        QueryCheck queries = new QueryCheck(document, DocumentFields.of(document), rules);
        for (AliasModel alias : document.index().definition().aliases()) {
            StatedName filter = alias.filter();
            if (filter != null) {
                validate(new StatedQuery(filter.value(), filter.source()), queries, diagnostics);
            }
        }
    }

    private static void validate(StatedQuery filter, QueryCheck queries, Diagnostics diagnostics) {
        QueryText.parse(filter, diagnostics).ifPresent(text -> queries.check(text, filter, diagnostics));
    }
}
