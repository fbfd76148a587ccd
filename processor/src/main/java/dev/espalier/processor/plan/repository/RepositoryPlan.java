package dev.espalier.processor.plan.repository;

import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.RepositoryModel;
import dev.espalier.processor.plan.GeneratedNames;
import dev.espalier.processor.plan.query.QueryPlan;
import java.util.List;

/**
 * The implementation of a repository.
 *
 * @param implementation the class
 * @param repository the interface that it implements
 * @param names the names of what is generated for its document
 * @param methods one plan for each method
 */
public record RepositoryPlan(
        JavaName implementation, RepositoryModel repository, GeneratedNames names, List<QueryPlan> methods) {

    public RepositoryPlan {
        methods = List.copyOf(methods);
    }
}
