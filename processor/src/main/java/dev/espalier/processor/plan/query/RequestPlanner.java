package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.MethodAnnotations;
import dev.espalier.processor.model.MethodAnnotations.OrderModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.plan.query.property.DocumentFields;
import java.util.ArrayList;
import java.util.List;

/** Plans what annotations and parameters of a method say of the request besides its query. */
final class RequestPlanner {

    private final DocumentModel document;
    private final DocumentFields fields;
    private final SortPlanner sorts;
    private final Diagnostics diagnostics;

    RequestPlanner(DocumentModel document, DocumentFields fields, SortPlanner sorts, Diagnostics diagnostics) {
        this.document = document;
        this.fields = fields;
        this.sorts = sorts;
        this.diagnostics = diagnostics;
    }

    /** The plan with all that; problems are reported. */
    QueryPlan complete(QueryPlan plan) {
        SourceFields source = new SourceFields(fields, document, diagnostics);
        MethodAnnotations annotations = plan.method().annotations();
        if (annotations.sourceFilter() != null) {
            source.read(annotations.sourceFilter(), plan);
        }
        if (plan.result().projection() != null) {
            new StoredFields(document).check(plan.result().projection(), diagnostics);
        }
        RoutingPlanner routing = new RoutingPlanner(document, diagnostics);
        return plan.with(
                orders(plan),
                new RequestPlan(
                        source.includes(),
                        source.excludes(),
                        new HighlightPlanner(document, fields, diagnostics).fields(plan),
                        routing.parameter(plan).orElse(null)));
    }

    private List<SortPlan> orders(QueryPlan plan) {
        List<SortPlan> keys = new ArrayList<>();
        for (OrderModel order : plan.method().annotations().orders()) {
            if (!plan.returnsHits()) {
                vain(order.source(), "there are no hits to sort", "remove it");
                continue;
            }
            fields.require(order.property(), document.name(), diagnostics)
                    .flatMap(path -> sorts.plan(
                            path, order.descending(), order.property().source()))
                    .ifPresent(keys::add);
        }
        return keys;
    }

    private void vain(SourceRef source, String reason, String help) {
        diagnostics.report(RepositoryProblem.VAIN_ANNOTATION, source, "@OrderBy", reason, help);
    }
}
