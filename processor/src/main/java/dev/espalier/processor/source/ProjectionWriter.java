package dev.espalier.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.espalier.processor.model.Construction;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the records that stand for projections which are interfaces. */
final class ProjectionWriter {

    private ProjectionWriter() {}

    /** The records for a projection, and for the objects inside it. */
    static List<TypeSpec> views(ObjectModel object) {
        List<TypeSpec> views = new ArrayList<>();
        if (object.construction() instanceof Construction.Creator creator && creator.implementation() != null) {
            views.add(view(object, creator.implementation()));
        }
        object.properties().stream()
                .flatMap(property -> property.object().stream())
                .forEach(part -> views.addAll(views(part)));
        return views;
    }

    private static TypeSpec view(ObjectModel object, JavaName name) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (PropertyModel property : object.properties()) {
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
        return TypeSpec.recordBuilder(name.simpleName())
                .addJavadoc("What is read of a document as {@link $T}.\n", SourceTypes.of(object.name()))
                .addModifiers(Modifier.PRIVATE)
                .addSuperinterface(SourceTypes.of(object.name()))
                .recordConstructor(components.build())
                .build();
    }
}
