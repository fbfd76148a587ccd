package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.espalier.processor.model.Construction;
import dev.espalier.processor.plan.codec.ObjectCodecPlan;
import dev.espalier.processor.plan.codec.ObjectCodecPlan.SubtypePlan;
import dev.espalier.processor.plan.codec.Variables;
import javax.lang.model.element.Modifier;

/** Writes what reads and writes objects that are of one of several subtypes. */
final class SubtypeMethods {

    private static final String NAME = "type";
    private static final String SOURCE = "source";

    private SubtypeMethods() {}

    /** The constant with the names of the subtypes. */
    static FieldSpec names(ObjectCodecPlan object) {
        Construction.Subtypes subtypes = (Construction.Subtypes) object.construction();
        CodeBlock names = object.subtypes().stream()
                .map(subtype -> CodeBlock.of(", $S", subtype.name()))
                .collect(CodeBlock.joining(""));
        return FieldSpec.builder(
                        RuntimeTypes.SUBTYPE_NAMES, object.names(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($S, $S$L)",
                        RuntimeTypes.SUBTYPE_NAMES,
                        object.type().spelling(),
                        subtypes.discriminator(),
                        names)
                .build();
    }

    /** Writes the object as its subtype. */
    static void write(ObjectCodecPlan object, MethodSpec.Builder method) {
        String variable = object.variables().object();
        String keyword = "if";
        for (SubtypePlan subtype : object.subtypes()) {
            String condition = keyword + " ($L instanceof $T $L)";
            Object type = SignatureTypeNames.of(subtype.type());
            if (keyword.equals("if")) {
                method.beginControlFlow(condition, variable, type, subtype.variable());
            } else {
                method.nextControlFlow(condition, variable, type, subtype.variable());
            }
            method.addStatement("write$L($L, $L)", subtype.method(), Variables.GENERATOR, subtype.variable());
            keyword = "else if";
        }
        method.nextControlFlow("else")
                .addStatement("throw $L.unknown($L)", object.names(), variable)
                .endControlFlow();
    }

    /** Reads the object as the subtype that it names. */
    static void read(ObjectCodecPlan object, MethodSpec.Builder method) {
        Variables variables = object.variables();
        CodeBlock.Builder cases = CodeBlock.builder();
        for (SubtypePlan subtype : object.subtypes()) {
            CodeBlock metadata = object.document() ? CodeBlock.of(", $L", variables.metadata()) : CodeBlock.of("");
            cases.add("case $S -> read$L($L$L);\n", subtype.name(), subtype.method(), SOURCE, metadata);
        }
        method.addCode(
                "return $L.read($L, ($L, $L) -> switch ($L) {$>\n$Ldefault -> throw $L.unknown($L, $L);$<\n});\n",
                object.names(),
                variables.parser(),
                NAME,
                SOURCE,
                NAME,
                cases.build(),
                object.names(),
                NAME,
                SOURCE);
    }
}
