package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.FieldFamily;
import java.util.Optional;

/** Decides by which fields hits are sorted, and reports those that cannot sort. */
final class SortPlanner {

    private final ElementChoices elements;
    private final Diagnostics diagnostics;

    SortPlanner(ElementChoices elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
    }

    /**
     * One sort key.
     *
     * @param path the field
     * @param descending whether the largest value comes first
     * @param source where it is asked for
     * @return empty if something was reported
     */
    Optional<SortPlan> plan(PropertyPath path, boolean descending, SourceRef source) {
        Optional<PropertyPath> exact = path.exact();
        if (exact.isEmpty()) {
            report(
                    source,
                    path,
                    "it is analyzed text",
                    "annotate it with @KeywordField(subField = \"raw\") to sort by whole values");
            return Optional.empty();
        }
        PropertyPath target = exact.get();
        if (target.family().holdsProperties()) {
            report(source, path, "it is an object", "sort by one of its properties");
            return Optional.empty();
        }
        if (!target.family().sortable()) {
            report(
                    source,
                    path,
                    "values of the type " + target.mapping().type().typeName() + " have no order",
                    target.family() == FieldFamily.GEO_POINT
                            ? "sort by the distance from a point: take a parameter of type Sort"
                            : "sort by another property");
            return Optional.empty();
        }
        if (!target.mapping().sortable()) {
            report(source, path, "its values are not kept in columns", "drop docValues = false");
            return Optional.empty();
        }
        return nested(target, descending);
    }

    private Optional<SortPlan> nested(PropertyPath path, boolean descending) {
        return path.nestedParents().isEmpty()
                ? Optional.of(new SortPlan(path, descending, null))
                : elements.choose(path).map(element -> new SortPlan(path, descending, element));
    }

    private void report(SourceRef source, PropertyPath path, String reason, String help) {
        diagnostics.report(RepositoryProblem.UNSORTABLE_FIELD, source, path.spelling(), reason, help);
    }
}
