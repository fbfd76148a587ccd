package dev.espalier.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.plan.query.result.ProjectionPlan;
import javax.lang.model.element.Modifier;

/** Writes the record that stands for a projection which is an interface. */
final class ProjectionWriter {

    private ProjectionWriter() {}

    static TypeSpec view(ProjectionPlan plan) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (PropertyModel property : plan.object().properties()) {
            TypeName type = SourceTypes.of(property.type());
            boolean nullable = property.nullable() && !type.isPrimitive();
            components.addParameter(ParameterSpec.builder(
                            nullable
                                    ? type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE)
                                            .build())
                                    : type,
                            property.access().reader().name())
                    .build());
        }
        ClassName name = SourceTypes.of(plan.object().name());
        return TypeSpec.recordBuilder(name.simpleName())
                .addJavadoc("What is read of a document as {@link $T}.\n", SourceTypes.of(plan.name()))
                .addModifiers(Modifier.PRIVATE)
                .addSuperinterface(SourceTypes.of(plan.name()))
                .recordConstructor(components.build())
                .build();
    }
}
