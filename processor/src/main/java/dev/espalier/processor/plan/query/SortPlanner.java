package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.SourceRef;
import java.util.List;
import java.util.Optional;

/** Decides by which fields hits are sorted, and reports those that cannot sort. */
final class SortPlanner {

    private final SourceRef method;
    private final String metamodel;
    private final Diagnostics diagnostics;

    SortPlanner(SourceRef method, String metamodel, Diagnostics diagnostics) {
        this.method = method;
        this.metamodel = metamodel;
        this.diagnostics = diagnostics;
    }

    /** One sort key; empty if something was reported. */
    Optional<SortPlan> plan(PropertyPath path, boolean descending) {
        Optional<PropertyPath> exact = path.exact();
        if (exact.isEmpty()) {
            report(
                    path,
                    "it is analyzed text",
                    "annotate it with @KeywordField(subField = \"raw\") to sort by whole values");
            return Optional.empty();
        }
        PropertyPath target = exact.get();
        if (target.family().holdsProperties()) {
            report(path, "it is an object", "sort by one of its properties");
            return Optional.empty();
        }
        if (!target.mapping().sortable()) {
            report(path, "its values are not kept in columns", "drop docValues = false");
            return Optional.empty();
        }
        return checkNested(target, descending) ? Optional.of(new SortPlan(target, descending)) : Optional.empty();
    }

    private boolean checkNested(PropertyPath path, boolean descending) {
        List<PropertyPath> parents = path.nestedParents();
        if (parents.isEmpty()) {
            return true;
        }
        String sort = metamodel + "." + path.spelling() + (descending ? ".desc()" : ".asc()");
        diagnostics.report(
                RepositoryProblem.NESTED_SORT,
                method,
                path.last().name(),
                parents.get(parents.size() - 1).spelling(),
                sort + ".mode(Sort.Mode.MIN)");
        return false;
    }

    private void report(PropertyPath path, String reason, String help) {
        diagnostics.report(RepositoryProblem.UNSORTABLE_FIELD, method, path.spelling(), reason, help);
    }
}
