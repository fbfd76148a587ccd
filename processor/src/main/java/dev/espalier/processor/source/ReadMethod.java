package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.espalier.processor.model.Construction;
import dev.espalier.processor.model.PropertyAccess;
import dev.espalier.processor.plan.codec.ObjectCodecPlan;
import dev.espalier.processor.plan.codec.PropertyCodecPlan;
import dev.espalier.processor.plan.codec.ValueOrigin;
import dev.espalier.processor.plan.codec.Variables;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the method that reads an object. The values of a record are collected in variables and handed to its
 * constructor; those of a bean go into its setters as they come, so that what is absent keeps the bean's own default.
 */
final class ReadMethod {

    private final CodecExpressions expressions;

    ReadMethod(CodecExpressions expressions) {
        this.expressions = expressions;
    }

    MethodSpec of(ObjectCodecPlan object) {
        MethodSpec.Builder method = signature(object);
        return object.construction() == Construction.CANONICAL_CONSTRUCTOR
                ? record(object, method)
                : bean(object, method);
    }

    private static MethodSpec.Builder signature(ObjectCodecPlan object) {
        Variables variables = object.variables();
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("read" + object.method()).returns(SourceTypes.of(object.type()));
        if (object.method().isEmpty()) {
            return method.addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(RuntimeTypes.JSON_PARSER, variables.parser())
                    .addParameter(RuntimeTypes.DOCUMENT_METADATA, variables.metadata());
        }
        return method.addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_PARSER, variables.parser());
    }

    private MethodSpec record(ObjectCodecPlan object, MethodSpec.Builder method) {
        for (PropertyCodecPlan property : read(object)) {
            TypeName type = SourceTypes.of(property.type());
            method.addStatement("$T $L = $L", type, property.name(), initialValue(type));
        }
        loop(object, method, (property, value) -> CodeBlock.of("$L = $L", property.name(), value));
        CodeBlock arguments = object.properties().stream()
                .map(property -> property.origin() == ValueOrigin.SOURCE
                        ? CodeBlock.of("$L", property.name())
                        : MetadataExpressions.of(property, object.variables().metadata()))
                .collect(CodeBlock.joining(", "));
        return method.addStatement("return new $T($L)", SourceTypes.of(object.type()), arguments)
                .build();
    }

    private MethodSpec bean(ObjectCodecPlan object, MethodSpec.Builder method) {
        TypeName type = SourceTypes.of(object.type());
        String bean = object.variables().object();
        method.addStatement("$T $L = new $T()", type, bean, type);
        for (PropertyCodecPlan property : object.properties()) {
            if (property.origin() == ValueOrigin.ID || property.origin() == ValueOrigin.VERSION) {
                method.addStatement(set(
                        bean,
                        property,
                        MetadataExpressions.of(property, object.variables().metadata())));
            }
        }
        loop(object, method, (property, value) -> set(bean, property, value));
        return method.addStatement("return $L", bean).build();
    }

    private void loop(ObjectCodecPlan object, MethodSpec.Builder method, Assignment assignment) {
        Variables variables = object.variables();
        if (read(object).isEmpty()) {
            method.addStatement("$L.skipChildren()", variables.parser());
            return;
        }
        method.addStatement("int $L", variables.name())
                .beginControlFlow(
                        "while (($L = $T.nextName($L, $L)) != $T.END)",
                        variables.name(),
                        RuntimeTypes.CODEC_SUPPORT,
                        variables.parser(),
                        object.matcher(),
                        RuntimeTypes.CODEC_SUPPORT)
                .beginControlFlow("switch ($L)", variables.name());
        for (PropertyCodecPlan property : read(object)) {
            CodeBlock value = expressions.read(property, variables.parser());
            method.addStatement("case $L -> $L", property.fieldPlan().number(), assignment.of(property, value));
        }
        method.addStatement("default -> $L.skipChildren()", variables.parser())
                .endControlFlow()
                .endControlFlow();
    }

    private static CodeBlock set(String bean, PropertyCodecPlan property, CodeBlock value) {
        PropertyAccess.Accessors accessors = (PropertyAccess.Accessors) property.access();
        return CodeBlock.of("$L.$L($L)", bean, accessors.setter(), value);
    }

    private static List<PropertyCodecPlan> read(ObjectCodecPlan object) {
        return object.properties().stream()
                .filter(property -> property.origin() == ValueOrigin.SOURCE)
                .toList();
    }

    private static String initialValue(TypeName type) {
        if (!type.isPrimitive()) {
            return "null";
        }
        return type.equals(TypeName.BOOLEAN) ? "false" : "0";
    }

    /** What is done with a value that was read. */
    private interface Assignment {

        CodeBlock of(PropertyCodecPlan property, CodeBlock value);
    }
}
