package dev.espalier.processor.plan.repository;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.RepositoryKind;
import dev.espalier.processor.model.RepositoryModel;
import dev.espalier.processor.plan.GeneratedNames;
import dev.espalier.processor.plan.query.QueryPlan;
import dev.espalier.processor.plan.query.QueryPlanner;
import dev.espalier.processor.plan.query.json.QueryRules;
import dev.espalier.processor.plan.query.name.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the implementation of a repository. */
public final class RepositoryPlanner {

    private RepositoryPlanner() {}

    /**
     * Plans all methods, and reports what is wrong with any of them.
     *
     * @param repository the repository
     * @param rules how the build wants queries to be checked
     * @param diagnostics collects what cannot be implemented
     * @return empty if there were errors
     */
    public static Optional<RepositoryPlan> plan(RepositoryModel repository, QueryRules rules, Diagnostics diagnostics) {
        DocumentModel document = repository.document();
        GeneratedNames names = GeneratedNames.of(document);
        JavaName implementation = GeneratedNames.implementationOf(repository.name());
        QueryPlanner planner = new QueryPlanner(document, implementation, rules, diagnostics);
        List<QueryPlan> plans = new ArrayList<>();
        for (QueryMethodModel method : repository.methods()) {
            // what leaves types open was reported, and is the reason of all else that could be said
            if (method.typeVariables().isEmpty()) {
                planner.plan(method)
                        .filter(plan -> isAllowed(plan, repository, diagnostics))
                        .ifPresent(plans::add);
            }
        }
        return plans.size() < repository.methods().size()
                ? Optional.empty()
                : Optional.of(new RepositoryPlan(implementation, repository, names, plans));
    }

    private static boolean isAllowed(QueryPlan plan, RepositoryModel repository, Diagnostics diagnostics) {
        boolean writes = plan.subject() == Subject.DELETE || plan.subject() == Subject.UPDATE;
        boolean allowed = !writes || repository.kind() != RepositoryKind.READ_ONLY;
        if (!allowed) {
            diagnostics.report(
                    RepositoryProblem.WRITING_METHOD,
                    plan.method().source(),
                    plan.method().name(),
                    repository.name().nestedName());
        }
        return allowed;
    }
}
