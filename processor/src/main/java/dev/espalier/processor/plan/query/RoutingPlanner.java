package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.ParameterRole;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.plan.query.condition.Criterion;
import dev.espalier.processor.plan.query.condition.Criterion.AllOf;
import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import dev.espalier.processor.plan.query.condition.ParameterTypes;
import dev.espalier.processor.plan.query.name.Keyword;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the parameter that says which shard is asked, and demands one where every document has a routing. */
final class RoutingPlanner {

    private final DocumentModel document;
    private final Diagnostics diagnostics;

    RoutingPlanner(DocumentModel document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    Optional<ParameterModel> parameter(QueryPlan plan) {
        List<ParameterModel> stated = plan.method().parameters().stream()
                .filter(ParameterModel::routing)
                .toList();
        if (!stated.isEmpty()) {
            stated.forEach(parameter -> check(parameter, stated.get(0)));
            return Optional.of(stated.get(0));
        }
        if (!document.requiresRouting()
                || plan.method().only(ParameterRole.OPTIONS).isPresent()) {
            return Optional.empty();
        }
        Optional<ParameterModel> compared = compared(plan.source());
        if (compared.isEmpty()) {
            PropertyModel routing = document.routing().orElseThrow();
            diagnostics.report(
                    RepositoryProblem.MISSING_ROUTING,
                    plan.method().source(),
                    plan.method().name(),
                    document.name().nestedName(),
                    routing.name(),
                    routing.type().spelling());
        }
        return compared;
    }

    private void check(ParameterModel parameter, ParameterModel first) {
        Optional<PropertyModel> routing = document.routing();
        String name = parameter.type().spelling() + " " + parameter.name();
        if (routing.isEmpty()) {
            report(
                    parameter,
                    "a @Routing parameter, but " + document.name().nestedName() + " has no @Routing property",
                    "annotate the property that says which shard keeps a document, or drop @Routing");
        } else if (parameter != first) {
            report(parameter, "two @Routing parameters", "remove one, or pass SearchOptions for several routings");
        } else if (parameter.nullable()) {
            diagnostics.report(
                    RepositoryProblem.UNUSABLE_NULL,
                    parameter.source(),
                    parameter.name(),
                    "it says which shard is asked",
                    "drop @Nullable");
        } else if (!ParameterTypes.isSame(routing.get().type(), parameter.value())) {
            diagnostics.report(
                    RepositoryProblem.WRONG_PARAMETER_TYPE,
                    parameter.source(),
                    name,
                    routing.get().name(),
                    routing.get().type().spelling(),
                    routing.get().type().spelling());
        }
    }

    private void report(ParameterModel parameter, String what, String help) {
        diagnostics.report(RepositoryProblem.WRONG_REQUEST_PARAMETER, parameter.source(), what, help);
    }

    /** The value that the routing of every match is equal to. */
    private Optional<ParameterModel> compared(QuerySource source) {
        Criterion criterion = source instanceof QuerySource.Derived derived ? derived.criterion() : null;
        Stream<Criterion> conditions =
                criterion instanceof AllOf all ? all.criteria().stream() : Stream.ofNullable(criterion);
        return conditions
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> comparison.keyword() == Keyword.IS && !comparison.ignoreCase())
                .filter(comparison -> comparison.path().properties().size() == 1
                        && comparison.path().last().role().isRouting())
                .map(comparison -> comparison.operands().get(0).parameter())
                .findFirst();
    }
}
