package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.MethodAnnotations.NestedSortModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.plan.query.SortPlan.ElementChoice;
import dev.espalier.processor.plan.query.json.QueryCheck;
import dev.espalier.processor.plan.query.json.StatedClauses;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.JsonTree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a method says of the elements that count where hits are sorted by nested properties. */
final class ElementChoices {

    private static final Set<String> OF_ALL_VALUES = Set.of("min", "max");

    private final QueryMethodModel method;
    private final StatedClauses clauses;
    private final Diagnostics diagnostics;
    private final Set<NestedSortModel> used = new HashSet<>();

    ElementChoices(QueryMethodModel method, QueryCheck queries, Diagnostics diagnostics) {
        this.method = method;
        this.clauses = new StatedClauses(method, queries, diagnostics);
        this.diagnostics = diagnostics;
    }

    /**
     * The choice for a sort key.
     *
     * @param path a field inside a nested property
     * @return empty if something was reported
     */
    Optional<ElementChoice> choose(PropertyPath path) {
        Optional<NestedSortModel> stated = find(path);
        if (stated.isEmpty()) {
            diagnostics.report(
                    RepositoryProblem.NESTED_SORT,
                    method.source(),
                    path.last().name(),
                    innermost(path).spelling());
            return Optional.empty();
        }
        used.add(stated.get());
        boolean computable = checkMode(path, stated.get());
        StatedQuery filter = stated.get().filter();
        if (filter == null) {
            return computable ? Optional.of(new ElementChoice(stated.get().word(), null, List.of())) : Optional.empty();
        }
        Optional<JsonTree> clause = clauses.read(filter, innermost(path));
        return clause.filter(json -> computable)
                .map(json -> new ElementChoice(stated.get().word(), json, clauses.arguments(json)));
    }

    /** To be asked when all keys were planned: reports choices for what hits are not sorted by. */
    void check() {
        for (NestedSortModel stated : method.annotations().nestedSorts()) {
            if (!used.contains(stated)) {
                diagnostics.report(
                        RepositoryProblem.VAIN_ANNOTATION,
                        stated.property() == null
                                ? stated.source()
                                : stated.property().source(),
                        "@NestedSort",
                        stated.property() == null
                                ? "no nested property without a @NestedSort of its own is sorted by"
                                : "hits are not sorted by '" + stated.property().value() + "' inside a nested property",
                        "sort by such a property, as in OrderByCommentsStars, or remove it");
            }
        }
    }

    /** One for the property itself goes before one for all. */
    private Optional<NestedSortModel> find(PropertyPath path) {
        List<NestedSortModel> stated = method.annotations().nestedSorts();
        return stated.stream()
                .filter(choice ->
                        choice.property() != null && choice.property().value().equals(path.spelling()))
                .findFirst()
                .or(() -> stated.stream()
                        .filter(choice -> choice.property() == null)
                        .findFirst());
    }

    private boolean checkMode(PropertyPath path, NestedSortModel stated) {
        FieldFamily family = path.family();
        String mode = stated.word();
        boolean possible = OF_ALL_VALUES.contains(mode)
                || family == FieldFamily.NUMBER
                || family == FieldFamily.DATE && !mode.equals("sum");
        if (!possible) {
            diagnostics.report(
                    RepositoryProblem.UNSORTABLE_FIELD,
                    stated.modeSource(),
                    path.spelling(),
                    "its values (" + path.mapping().type().typeName() + ") have no " + mode,
                    "choose SortMode.MIN or SortMode.MAX");
        }
        return possible;
    }

    private static PropertyPath innermost(PropertyPath path) {
        List<PropertyPath> parents = path.nestedParents();
        return parents.get(parents.size() - 1);
    }
}
