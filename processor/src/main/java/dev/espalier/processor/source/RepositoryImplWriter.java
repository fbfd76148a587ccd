package dev.espalier.processor.source;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.RepositoryKind;
import dev.espalier.processor.model.RepositoryModel;
import dev.espalier.processor.plan.metamodel.MetamodelPlan;
import dev.espalier.processor.plan.repository.RepositoryPlan;

/** Writes the class that implements a repository interface of the user. */
public final class RepositoryImplWriter {

    private RepositoryImplWriter() {}

    /**
     * The file for a plan.
     *
     * @param plan the repository
     * @param metamodel the metamodel of its document, in whose terms queries are written
     */
    public static GeneratedFile write(RepositoryPlan plan, MetamodelPlan metamodel) {
        JavaName repository = plan.repository().name();
        TypeSpec.Builder type = SourceFiles.classBuilder(
                        plan.implementation(), plan.repository().document())
                .addJavadoc("{@link $T} over a client.\n", SourceTypes.of(repository))
                .addModifiers(SourceFiles.modifiers(plan.repository().visibility()))
                .superclass(superclass(plan.repository()))
                .addSuperinterface(SourceTypes.of(repository))
                .addMethod(RepositoryWriter.constructor(
                        plan.names(), plan.repository().indexes()));
        RepositoryConstants constants = new RepositoryConstants(plan);
        QueryMethodWriter writer = new QueryMethodWriter(new MetamodelExpressions(metamodel), constants);
        plan.methods().forEach(method -> type.addMethod(writer.method(method)));
        return SourceFiles.file(
                plan.implementation(),
                type.addFields(constants.fields()).addTypes(constants.types()).build());
    }

    private static TypeName superclass(RepositoryModel repository) {
        return repository.kind() == RepositoryKind.READ_ONLY
                ? RepositoryWriter.of(RuntimeTypes.READ_ONLY_SUPPORT, repository.document())
                : RepositoryWriter.support(repository.document());
    }
}
