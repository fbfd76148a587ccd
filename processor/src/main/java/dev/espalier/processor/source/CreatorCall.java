package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.Construction;
import dev.espalier.processor.plan.codec.ObjectCodecPlan;
import dev.espalier.processor.plan.codec.PropertyCodecPlan;
import dev.espalier.processor.plan.codec.ValueOrigin;
import dev.espalier.processor.plan.codec.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Spells the call that makes an object of values in variables, and sets what the call does not take: only where there is
 * a value, so that what is absent keeps the object's own default.
 */
final class CreatorCall {

    private final ObjectCodecPlan object;

    private CreatorCall(ObjectCodecPlan object) {
        this.object = object;
    }

    static List<CodeBlock> of(ObjectCodecPlan object, Construction.Creator creator) {
        return new CreatorCall(object).statements(creator);
    }

    private List<CodeBlock> statements(Construction.Creator creator) {
        List<PropertyCodecPlan> others = object.properties().stream()
                .filter(property -> !creator.takes(property.name()) && property.origin() != ValueOrigin.NONE)
                .toList();
        if (others.isEmpty()) {
            return List.of(statement("return $L", call(creator)));
        }
        String variable = object.variables().object();
        List<CodeBlock> statements = new ArrayList<>();
        statements.add(statement("$T $L = $L", SignatureTypeNames.of(object.type()), variable, call(creator)));
        others.forEach(property -> statements.add(set(variable, property)));
        statements.add(statement("return $L", variable));
        return statements;
    }

    private CodeBlock set(String variable, PropertyCodecPlan property) {
        CodeBlock set = MemberExpressions.set(variable, property.access().setter(), value(property));
        return property.origin() != ValueOrigin.SOURCE
                ? statement("$L", set)
                : CodeBlock.builder()
                        .beginControlFlow("if ($L != null)", property.name())
                        .addStatement(set)
                        .endControlFlow()
                        .build();
    }

    private CodeBlock call(Construction.Creator creator) {
        Map<String, PropertyCodecPlan> properties =
                object.properties().stream().collect(Collectors.toMap(PropertyCodecPlan::name, Function.identity()));
        CodeBlock arguments = creator.arguments().stream()
                .map(name -> value(properties.get(name)))
                .collect(CodeBlock.joining(", "));
        if (creator.implementation() != null) {
            return CodeBlock.of("new $T($L)", SourceTypes.of(creator.implementation()), arguments);
        }
        return creator.method() == null
                ? CodeBlock.of("$L($L)", MemberExpressions.constructor(object.type()), arguments)
                : CodeBlock.of("$T.$L($L)", SourceTypes.of(object.type().name()), creator.method(), arguments);
    }

    private CodeBlock value(PropertyCodecPlan property) {
        return value(property, object.variables());
    }

    /** The variable of a property, or what the hit says of it. */
    static CodeBlock value(PropertyCodecPlan property, Variables variables) {
        boolean held = property.origin() == ValueOrigin.SOURCE || property.origin() == ValueOrigin.OTHER_FIELDS;
        return held ? CodeBlock.of("$L", property.name()) : MetadataExpressions.of(property, variables.metadata());
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }
}
