package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.espalier.processor.plan.codec.ObjectCodecPlan;
import dev.espalier.processor.plan.codec.ObjectCodecPlan.TypeTag;
import dev.espalier.processor.plan.codec.PropertyCodecPlan;
import dev.espalier.processor.plan.codec.Variables;
import javax.lang.model.element.Modifier;

/** Writes the method that writes an object. */
final class WriteMethod {

    private final CodecExpressions expressions;

    WriteMethod(CodecExpressions expressions) {
        this.expressions = expressions;
    }

    MethodSpec of(ObjectCodecPlan object) {
        Variables variables = object.variables();
        MethodSpec.Builder method = MethodSpec.methodBuilder("write" + object.method());
        if (object.method().isEmpty()) {
            method.addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        } else {
            method.addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        }
        method.addParameter(RuntimeTypes.JSON_GENERATOR, Variables.GENERATOR)
                .addParameter(SignatureTypeNames.of(object.type()), variables.object());
        if (!object.subtypes().isEmpty()) {
            SubtypeMethods.write(object, method);
            return method.build();
        }
        method.addStatement("$L.writeStartObject()", Variables.GENERATOR);
        TypeTag tag = object.tag();
        if (tag != null) {
            method.addStatement(
                    "$T.writeString($L, $L, $S)",
                    RuntimeTypes.CODEC_SUPPORT,
                    Variables.GENERATOR,
                    tag.constant(),
                    tag.name());
        }
        for (PropertyCodecPlan property : object.properties()) {
            if (property.field() != null) {
                CodeBlock value = MemberExpressions.get(
                        variables.object(), property.access().reader());
                method.addStatement(expressions.write(property, Variables.GENERATOR, value));
            }
        }
        return method.addStatement("$L.writeEndObject()", Variables.GENERATOR).build();
    }
}
