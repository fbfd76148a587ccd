package dev.espalier.processor.source;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.UniqueNames;
import dev.espalier.processor.plan.metamodel.MetamodelPlan;
import dev.espalier.processor.plan.query.QueryPlan;
import dev.espalier.processor.plan.query.QuerySource;
import dev.espalier.processor.plan.repository.RepositoryPlan;
import dev.espalier.schema.JsonTree;
import javax.lang.model.element.Modifier;

/** Writes the class that implements a repository interface of the user. */
public final class RepositoryImplWriter {

    /** Longer queries take several lines. */
    private static final int MAX_WIDTH = 100;

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
                .superclass(RepositoryWriter.of(
                        RuntimeTypes.REPOSITORY_SUPPORT, plan.repository().document()))
                .addSuperinterface(SourceTypes.of(repository))
                .addMethod(RepositoryWriter.constructor(plan.names()));
        UniqueNames constants = new UniqueNames();
        QueryMethodWriter methods = new QueryMethodWriter(new MetamodelExpressions(metamodel));
        for (QueryPlan method : plan.methods()) {
            String template = "";
            if (method.source() instanceof QuerySource.Stated stated) {
                template = constants.firstFree(
                        JavaIdentifier.constant(method.method().name()));
                type.addField(template(template, stated.query()));
            }
            type.addMethod(methods.method(method, template));
        }
        return SourceFiles.file(plan.implementation(), type.build());
    }

    /** A query, parsed when the class is loaded. */
    private static FieldSpec template(String name, JsonTree query) {
        String compact = query.compact();
        String text = compact.length() > MAX_WIDTH ? query.pretty() : compact;
        return FieldSpec.builder(RuntimeTypes.QUERY_TEMPLATE, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.parse($>$>$L)$<$<", RuntimeTypes.QUERY_TEMPLATE, textBlock(text))
                .build();
    }

    private static String textBlock(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
        return "\"\"\"\n" + escaped + "\"\"\"";
    }
}
