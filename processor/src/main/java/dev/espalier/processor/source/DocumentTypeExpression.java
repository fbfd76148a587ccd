package dev.espalier.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.PropertyAccess.Member;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.metamodel.MetamodelPlan;
import dev.espalier.processor.plan.metamodel.PathPlan;
import javax.lang.model.element.Modifier;

/** Spells the constant {@code DOCUMENT} of a metamodel. */
final class DocumentTypeExpression {

    private DocumentTypeExpression() {}

    static FieldSpec constant(MetamodelPlan plan) {
        ClassName document = SourceTypes.of(plan.document().name());
        ParameterizedTypeName type = RepositoryWriter.of(RuntimeTypes.DOCUMENT_TYPE, plan.document());
        return FieldSpec.builder(type, "DOCUMENT", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Index, codec and id of {@link $T}.\n", document)
                .initializer(builderCalls(plan, document))
                .build();
    }

    private static CodeBlock builderCalls(MetamodelPlan plan, ClassName documentClass) {
        DocumentModel document = plan.document();
        PropertyModel id = document.id().orElseThrow();
        TypeName idClass = SourceTypes.reference(id.type());
        CodeBlock.Builder calls = CodeBlock.builder()
                .add("$T.builder($T.class, $T.class)$>$>", RuntimeTypes.DOCUMENT_TYPE, documentClass, idClass)
                .add("\n.index($S)", document.index().name())
                .add("\n.codec(new $T())", SourceTypes.of(plan.names().codec()))
                .add("\n.id($L$L)", idMember(plan, id), IdTypes.codecArgument(id));
        document.routing()
                .ifPresent(routing -> calls.add(
                        document.requiresRouting() ? "\n.requiredRouting($L$L)" : "\n.routing($L$L)",
                        reader(document, routing),
                        IdTypes.codecArgument(routing)));
        if (document.generatedId()) {
            calls.add("\n.generatedId()");
        }
        if (document.version().isPresent()) {
            calls.add("\n.readsVersion()");
        }
        if (!document.index().versioned() && !document.isInDataStream()) {
            calls.add("\n.notVersioned()");
        }
        document.index()
                .definition()
                .template()
                .ifPresent(template -> calls.add(
                        document.isInDataStream() ? "\n.dataStream($S)" : "\n.indexTemplate($S)",
                        template.name().value()));
        return calls.add("\n.build()$<$<").build();
    }

    /** {@code Article::tenant}. */
    private static CodeBlock reader(DocumentModel document, PropertyModel property) {
        Member reader = property.access().reader();
        String variable = JavaIdentifier.decapitalized(document.name().simpleName());
        return reader.isField()
                ? CodeBlock.of("$1L -> $1L.$2L", variable, reader.name())
                : CodeBlock.of("$T::$L", SourceTypes.of(document.name()), reader.name());
    }

    private static String idMember(MetamodelPlan plan, PropertyModel id) {
        return plan.fields().stream()
                .filter(field -> field.fieldName().equals(id.fieldName()))
                .map(PathPlan::member)
                .findFirst()
                .orElseThrow();
    }
}
