package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.espalier.processor.model.Construction;
import dev.espalier.processor.plan.codec.FlatCodecPlan;
import dev.espalier.processor.plan.codec.FlatCodecPlan.Presence;
import dev.espalier.processor.plan.codec.ObjectCodecPlan;
import dev.espalier.processor.plan.codec.PropertyCodecPlan;
import dev.espalier.processor.plan.codec.ValueOrigin;
import dev.espalier.processor.plan.codec.Variables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the method that reads an object. What a constructor or factory takes is collected in variables; setters and
 * builders take the values as they come, so that what is absent keeps their own default.
 */
final class ReadMethod {

    private static final String BUILDER = "builder";

    private final CodecExpressions expressions;

    ReadMethod(CodecExpressions expressions) {
        this.expressions = expressions;
    }

    MethodSpec of(ObjectCodecPlan object) {
        MethodSpec.Builder method = signature(object);
        if (!object.subtypes().isEmpty()) {
            SubtypeMethods.read(object, method);
        } else if (object.construction() instanceof Construction.Creator creator) {
            created(object, creator, method);
        } else if (object.construction() instanceof Construction.Builder builder) {
            built(object, builder, method);
        } else {
            set(object, method);
        }
        return method.build();
    }

    /** The method for a part of a document whose values come without the objects around them. */
    MethodSpec of(FlatCodecPlan plan) {
        ObjectCodecPlan values = plan.codec().root();
        MethodSpec.Builder method = signature(values);
        held(values, method);
        List<Presence> presences = FlatPartCall.presences(plan.made());
        presences.forEach(presence -> method.addStatement("boolean $L = false", presence.variable()));
        loop(
                values,
                method,
                FlatPartCall.notice(presences, values.variables().field()),
                (property, value) -> CodeBlock.of("$L$L", property.name() + " = ", value));
        return method.addStatement("return $L", new FlatPartCall(values).of(plan.made()))
                .build();
    }

    private static MethodSpec.Builder signature(ObjectCodecPlan object) {
        Variables variables = object.variables();
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("read" + object.method()).returns(SignatureTypeNames.of(object.type()));
        if (object.method().isEmpty()) {
            return method.addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(RuntimeTypes.JSON_PARSER, variables.parser())
                    .addParameter(RuntimeTypes.DOCUMENT_METADATA, variables.metadata());
        }
        method.addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_PARSER, variables.parser());
        return object.document() ? method.addParameter(RuntimeTypes.DOCUMENT_METADATA, variables.metadata()) : method;
    }

    private void created(ObjectCodecPlan object, Construction.Creator creator, MethodSpec.Builder method) {
        held(object, method);
        object.otherFields().ifPresent(others -> method.addStatement(otherFields(others.name())));
        loop(object, method, (property, value) -> CodeBlock.of("$L$L", property.name() + " = ", value));
        CreatorCall.of(object, creator).forEach(method::addCode);
    }

    /** The variables that hold values. */
    private static void held(ObjectCodecPlan object, MethodSpec.Builder method) {
        for (PropertyCodecPlan property : read(object)) {
            TypeName type = SourceTypes.of(property.type());
            method.addStatement("$T$L$L", type, " " + property.name() + " = ", InitialValues.of(property));
        }
    }

    private void set(ObjectCodecPlan object, MethodSpec.Builder method) {
        String bean = object.variables().object();
        method.addStatement(
                "$T $L = $L()",
                SignatureTypeNames.of(object.type()),
                bean,
                MemberExpressions.constructor(object.type()));
        fill(object, bean, method);
        method.addStatement("return $L", bean);
    }

    private void built(ObjectCodecPlan object, Construction.Builder builder, MethodSpec.Builder method) {
        TypeName type = SignatureTypeNames.of(builder.type());
        CodeBlock start = builder.start() == null
                ? CodeBlock.of("$L()", MemberExpressions.constructor(builder.type()))
                : CodeBlock.of("$T.$L()", SourceTypes.of(object.type().name()), builder.start());
        if (builder.type().arguments().isEmpty()) {
            method.addStatement("$T $L = $L", type, BUILDER, start);
        } else {
            // as the method that starts it says, with wildcards as they are
            method.addStatement("var $L = $L", BUILDER, start);
        }
        fill(object, BUILDER, method);
        method.addStatement("return $L.$L()", BUILDER, builder.build());
    }

    /** Sets all properties on a bean or builder. */
    private void fill(ObjectCodecPlan object, String target, MethodSpec.Builder method) {
        for (PropertyCodecPlan property : object.properties()) {
            if (property.origin() == ValueOrigin.ID || property.origin() == ValueOrigin.VERSION) {
                CodeBlock value =
                        MetadataExpressions.of(property, object.variables().metadata());
                method.addStatement(
                        MemberExpressions.set(target, property.access().setter(), value));
            }
        }
        for (PropertyCodecPlan property : read(object)) {
            if (property.traits().defaultValue() != null) {
                method.addStatement(
                        MemberExpressions.set(target, property.access().setter(), InitialValues.of(property)));
            }
        }
        object.otherFields().ifPresent(others -> {
            method.addStatement(otherFields(others.name()));
            method.addStatement(
                    MemberExpressions.set(target, others.access().setter(), CodeBlock.of("$L", others.name())));
        });
        loop(
                object,
                method,
                (property, value) ->
                        MemberExpressions.set(target, property.access().setter(), value));
    }

    private void loop(ObjectCodecPlan object, MethodSpec.Builder method, Assignment assignment) {
        loop(object, method, CodeBlock.of(""), assignment);
    }

    private void loop(ObjectCodecPlan object, MethodSpec.Builder method, CodeBlock first, Assignment assignment) {
        Variables variables = object.variables();
        boolean skipsAll =
                !object.refusesUnknownFields() && object.otherFields().isEmpty();
        if (read(object).isEmpty() && skipsAll) {
            method.addStatement("$L.skipChildren()", variables.parser());
            return;
        }
        method.addStatement("int $L", variables.field())
                .beginControlFlow(
                        "while (($L = $L.next($L)) != $T.END)",
                        variables.field(),
                        object.names(),
                        variables.parser(),
                        RuntimeTypes.FIELDS)
                .addCode(first)
                .beginControlFlow("switch ($L)", variables.field());
        for (PropertyCodecPlan property : read(object)) {
            CodeBlock value = expressions.read(property, variables.parser());
            String numbers =
                    object.numbers(property).stream().map(String::valueOf).collect(Collectors.joining(", "));
            method.addStatement("$L$L", "case " + numbers + " -> ", assignment.of(property, value));
        }
        String passedOver = skipsAll ? "" : passedOver(object);
        if (!passedOver.isEmpty()) {
            method.addStatement("case $L -> $L.skipChildren()", passedOver, variables.parser());
        }
        method.addStatement("default -> $L", unknown(object)).endControlFlow().endControlFlow();
    }

    /** What is done with a field that is not declared. */
    private static CodeBlock unknown(ObjectCodecPlan object) {
        String parser = object.variables().parser();
        if (object.refusesUnknownFields()) {
            return CodeBlock.of("throw $T.undeclared($L)", RuntimeTypes.FIELD_SUPPORT, parser);
        }
        return object.otherFields()
                .map(others -> CodeBlock.of("$T.keep($L, $L)", RuntimeTypes.FIELD_SUPPORT, parser, others.name()))
                .orElseGet(() -> CodeBlock.of("$L.skipChildren()", parser));
    }

    private static CodeBlock otherFields(String name) {
        return CodeBlock.of(
                "$T<$T, $T> $L = new $T<>()",
                Map.class,
                String.class,
                RuntimeTypes.RAW_JSON,
                name,
                LinkedHashMap.class);
    }

    /** The numbers of the fields that are declared, and not read. */
    private static String passedOver(ObjectCodecPlan object) {
        return object.properties().stream()
                .filter(property -> property.field() != null && property.origin() != ValueOrigin.SOURCE)
                .map(property -> String.valueOf(property.fieldPlan().number()))
                .collect(Collectors.joining(", "));
    }

    private static List<PropertyCodecPlan> read(ObjectCodecPlan object) {
        return object.properties().stream()
                .filter(property -> property.origin() == ValueOrigin.SOURCE)
                .toList();
    }

    /** What is done with a value that was read. */
    private interface Assignment {

        CodeBlock of(PropertyCodecPlan property, CodeBlock value);
    }
}
