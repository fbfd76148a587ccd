package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.MethodAnnotations;
import dev.espalier.processor.model.MethodAnnotations.FetchModel;
import dev.espalier.processor.model.MethodAnnotations.OrderModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.processor.plan.query.result.ProjectionPlan;
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
        checkProjection(plan);
        RoutingPlanner routing = new RoutingPlanner(document, diagnostics);
        return plan.with(
                orders(plan),
                new RequestPlan(
                        source.includes(),
                        source.excludes(),
                        new HighlightPlanner(document, fields, diagnostics).fields(plan),
                        routing.parameter(plan).orElse(null)));
    }

    private void checkProjection(QueryPlan plan) {
        List<FetchModel> fetches = plan.method().annotations().fetches();
        ProjectionPlan projection = plan.result().projection();
        if (fetches.size() > 1) {
            vain(
                    fetches.get(1).source(),
                    fetches.get(1).from().annotation(),
                    fetches.get(0).from().annotation() + " says where values come from",
                    "keep one of them");
        }
        if (projection == null) {
            fetches.stream().findFirst().ifPresent(fetch -> vainFetch(fetch, plan));
        } else if (fetches.isEmpty()) {
            new StoredFields(document).check(projection, diagnostics);
        }
    }

    private void vainFetch(FetchModel fetch, QueryPlan plan) {
        boolean hits = plan.returnsHits();
        vain(
                fetch.source(),
                fetch.from().annotation(),
                hits
                        ? "it returns whole documents, of which " + fetch.from().words() + " are a part"
                        : "there are no hits to have values",
                hits ? "return a record or an interface with the properties that are wanted" : "remove it");
    }

    private List<SortPlan> orders(QueryPlan plan) {
        List<SortPlan> keys = new ArrayList<>();
        for (OrderModel order : plan.method().annotations().orders()) {
            if (!plan.returnsHits()) {
                vain(order.source(), "@OrderBy", "there are no hits to sort", "remove it");
                continue;
            }
            fields.require(order.property(), document.name(), diagnostics)
                    .flatMap(path -> sorts.plan(
                            path, order.descending(), order.property().source()))
                    .ifPresent(keys::add);
        }
        return keys;
    }

    private void vain(SourceRef source, String annotation, String reason, String help) {
        diagnostics.report(RepositoryProblem.VAIN_ANNOTATION, source, annotation, reason, help);
    }
}
