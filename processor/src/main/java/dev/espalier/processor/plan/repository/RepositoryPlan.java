package dev.espalier.processor.plan.repository;

import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.RepositoryModel;
import dev.espalier.processor.plan.metamodel.MetamodelPlan;
import dev.espalier.processor.plan.query.QueryPlan;
import java.util.List;

/**
 * The implementation of a repository.
 *
 * @param implementation the class
 * @param repository the interface that it implements
 * @param metamodel the metamodel in whose terms its queries are written
 * @param methods one plan for each method
 */
public record RepositoryPlan(
        JavaName implementation, RepositoryModel repository, MetamodelPlan metamodel, List<QueryPlan> methods) {

    public RepositoryPlan {
        methods = List.copyOf(methods);
    }
}
