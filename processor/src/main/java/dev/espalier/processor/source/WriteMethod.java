package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.espalier.processor.model.PropertyRole;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
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
            method.addStatement("$L.writeName($L)", Variables.GENERATOR, tag.constant())
                    .addStatement("$L.writeString($S)", Variables.GENERATOR, tag.name());
        }
        for (PropertyCodecPlan property : object.properties()) {
            CodeBlock value =
                    MemberExpressions.get(variables.object(), property.access().reader());
            if (property.isWritten()) {
                field(object, property, value, method);
            }
        }
        object.otherFields()
                .map(others -> MemberExpressions.get(
                        variables.object(), others.access().reader()))
                .ifPresent(value -> method.addStatement(
                        "$T.writeOthers($L, $L)", RuntimeTypes.FIELD_SUPPORT, Variables.GENERATOR, value));
        return method.addStatement("$L.writeEndObject()", Variables.GENERATOR).build();
    }

    private static boolean canBeEmpty(PropertyCodecPlan property) {
        TypeModel type = property.type();
        boolean isText = type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.STRING;
        return property.role() != PropertyRole.ID && (isText || type != type.element());
    }

    /** Writes a field, or what stands for a missing or empty value. */
    private void field(ObjectCodecPlan object, PropertyCodecPlan property, CodeBlock value, MethodSpec.Builder method) {
        CodeBlock write = expressions.write(object.names(), property, Variables.GENERATOR, value);
        boolean isPrimitive = property.type().primitiveKind().isPresent();
        boolean writesNull = property.traits().writesNull() && !isPrimitive && property.role() != PropertyRole.ID;
        boolean omitsEmpty = property.traits().omitsEmpty() && canBeEmpty(property);
        if (!writesNull && !omitsEmpty) {
            method.addStatement(write);
            return;
        }
        if (writesNull) {
            CodeBlock held = property.type() instanceof TypeModel.Maybe ? HeldValues.unwrapped(property, value) : value;
            method.beginControlFlow("if ($L == null)", held)
                    .addStatement(
                            "$L.writeNull($L, $L)",
                            object.names(),
                            Variables.GENERATOR,
                            property.fieldPlan().number());
        }
        CodeBlock notEmpty = CodeBlock.of("if (!$T.isEmpty($L))", RuntimeTypes.FIELD_SUPPORT, value);
        if (writesNull && omitsEmpty) {
            method.nextControlFlow("else $L", notEmpty);
        } else if (writesNull) {
            method.nextControlFlow("else");
        } else {
            method.beginControlFlow("$L", notEmpty);
        }
        method.addStatement(write).endControlFlow();
    }
}
