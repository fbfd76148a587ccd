package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SubField;
import dev.espalier.processor.plan.metamodel.MetamodelPlan;
import dev.espalier.processor.plan.metamodel.PathPlan;
import dev.espalier.processor.plan.query.property.PropertyPath;
import java.util.stream.Collectors;

/** Spells paths of a metamodel: {@code Article_.title.raw}. */
final class MetamodelExpressions {

    private final MetamodelPlan plan;

    MetamodelExpressions(MetamodelPlan plan) {
        this.plan = plan;
    }

    CodeBlock path(PropertyPath path) {
        CodeBlock field = CodeBlock.of("$T.$L", SourceTypes.of(plan.names().metamodel()), properties(path));
        return path.subField().isEmpty()
                ? field
                : CodeBlock.of("$L.$L", field, member(path, path.subField().get()));
    }

    private static String properties(PropertyPath path) {
        return path.properties().stream().map(PropertyModel::name).collect(Collectors.joining("."));
    }

    /** The name of a multi-field in the metamodel, which is not always a Java identifier in the index. */
    private String member(PropertyPath path, SubField subField) {
        return plan.classes().stream()
                .filter(pathClass -> pathClass.property().equals(properties(path)))
                .flatMap(pathClass -> pathClass.fields().stream())
                .filter(field -> field.fieldName().equals(subField.name()))
                .map(PathPlan::member)
                .findFirst()
                .orElseThrow();
    }
}
