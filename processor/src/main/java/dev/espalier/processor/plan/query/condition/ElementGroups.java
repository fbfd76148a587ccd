package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells which conditions of a method are asked of one and the same element, which a reader of its name may overlook. */
public final class ElementGroups {

    private ElementGroups() {}

    /** Reports each nested property once, or that there is nothing to separate. */
    public static void report(List<List<Comparison>> conjunctions, QueryMethodModel method, Diagnostics diagnostics) {
        Set<String> together = new LinkedHashSet<>();
        conjunctions.forEach(conjunction -> CriterionBuilder.groups(conjunction)
                .forEach(group -> group.get(0).path().nestedParents().stream()
                        .findFirst()
                        .ifPresent(nested -> together.add(nested.spelling()))));
        SourceRef separate = method.annotations().separateNested();
        if (separate == null) {
            together.forEach(nested -> diagnostics.report(RepositoryProblem.SAME_ELEMENT, method.source(), nested));
        } else if (together.isEmpty()) {
            diagnostics.report(
                    RepositoryProblem.VAIN_ANNOTATION,
                    separate,
                    "@SeparateNested",
                    "no two conditions of one conjunction are about the same nested property",
                    "remove it");
        }
    }
}
