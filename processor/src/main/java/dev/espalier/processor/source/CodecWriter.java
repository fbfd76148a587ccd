package dev.espalier.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.FieldSource;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.plan.codec.CodecConstant;
import dev.espalier.processor.plan.codec.CodecPlan;
import dev.espalier.processor.plan.codec.FlatCodecPlan;
import dev.espalier.processor.plan.codec.ObjectCodecPlan;
import javax.lang.model.element.Modifier;

/** Writes the codec of a document. */
public final class CodecWriter {

    private CodecWriter() {}

    /** The file for a plan. */
    public static GeneratedFile write(CodecPlan plan) {
        return SourceFiles.file(plan.codec(), type(plan));
    }

    private static TypeSpec type(CodecPlan plan) {
        ClassName document = SourceTypes.of(plan.document().name());
        TypeSpec.Builder type = SourceFiles.internalClassBuilder(plan.codec(), plan.document())
                .addJavadoc("Reads and writes {@link $T} as JSON.\n", document)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.DOCUMENT_CODEC, document))
                .addField(fields(plan.root()));
        plan.objects().forEach(object -> type.addField(fields(object)));
        ClassName own = SourceTypes.of(plan.codec());
        plan.discriminators().forEach((constant, name) -> type.addField(discriminator(constant, name)));
        plan.codecs().forEach(codec -> type.addField(codec(codec, own)));

        CodecExpressions expressions = new CodecExpressions(own);
        WriteMethod write = new WriteMethod(expressions);
        ReadMethod read = new ReadMethod(expressions);
        type.addMethod(id(plan)).addMethod(write.of(plan.root())).addMethod(read.of(plan.root()));
        plan.objects().forEach(object -> type.addMethod(write.of(object)).addMethod(read.of(object)));
        return type.build();
    }

    /** A class inside another that reads a part of a document. */
    static TypeSpec reader(CodecPlan plan, ClassName projection) {
        TypeSpec.Builder type = inside(plan, RuntimeTypes.PROJECTION_CODEC, projection)
                .addJavadoc("Reads {@link $T} from JSON.\n", projection);
        ReadMethod read = new ReadMethod(new CodecExpressions(SourceTypes.of(plan.codec())));
        type.addMethod(read.of(plan.root()));
        plan.objects().forEach(object -> type.addMethod(read.of(object)));
        return type.build();
    }

    /** A class inside another that reads a part of a document out of doc values or stored fields. */
    static TypeSpec reader(FlatCodecPlan plan, FieldSource from, ClassName projection) {
        CodecPlan codec = plan.codec();
        return inside(codec, RuntimeTypes.FIELDS_CODEC, projection)
                .addJavadoc("Reads {@link $T} from $L.\n", projection, from.words())
                .addMethod(new ReadMethod(new CodecExpressions(SourceTypes.of(codec.codec()))).of(plan))
                .build();
    }

    /** A class inside another that writes a record that is an argument. */
    static TypeSpec argument(CodecPlan plan, TypeName argument) {
        TypeSpec.Builder type = inside(plan, RuntimeTypes.ARGUMENT_CODEC, argument)
                .addJavadoc(
                        "Writes {@link $T} as JSON.\n",
                        SourceTypes.of(plan.document().name()));
        WriteMethod write = new WriteMethod(new CodecExpressions(SourceTypes.of(plan.codec())));
        type.addMethod(write.of(plan.root()));
        plan.objects().forEach(object -> type.addMethod(write.of(object)));
        return type.build();
    }

    private static TypeSpec.Builder inside(CodecPlan plan, ClassName superclass, TypeName value) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.codec().simpleName())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(superclass, value))
                .addField(fields(plan.root()));
        plan.objects().forEach(object -> type.addField(fields(object)));
        ClassName own = SourceTypes.of(plan.codec());
        plan.discriminators().forEach((constant, name) -> type.addField(discriminator(constant, name)));
        plan.codecs().forEach(codec -> type.addField(codec(codec, own)));
        return type;
    }

    private static MethodSpec id(CodecPlan plan) {
        PropertyModel id = plan.document().id().orElseThrow();
        String document = plan.root().variables().object();
        return MethodSpec.methodBuilder("id")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(idType(plan.document(), id))
                .addParameter(SourceTypes.of(plan.document().name()), document)
                .addStatement(
                        "return $L", MemberExpressions.get(document, id.access().reader()))
                .build();
    }

    private static TypeName idType(DocumentModel document, PropertyModel id) {
        TypeName type = SourceTypes.reference(id.type());
        return id.nullable() || document.generatedId()
                ? type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build())
                : type;
    }

    private static FieldSpec fields(ObjectCodecPlan object) {
        if (!object.subtypes().isEmpty()) {
            return SubtypeMethods.names(object);
        }
        CodeBlock names = object.fieldNames().stream()
                .map(name -> CodeBlock.of("$S", name))
                .collect(CodeBlock.joining(", "));
        return constant(RuntimeTypes.FIELDS, object.names())
                .initializer("$T.of($L)", RuntimeTypes.FIELDS, names)
                .build();
    }

    private static FieldSpec discriminator(String constant, String name) {
        return constant(RuntimeTypes.SERIALIZED_STRING, constant)
                .initializer("new $T($S)", RuntimeTypes.SERIALIZED_STRING, name)
                .build();
    }

    private static FieldSpec codec(CodecConstant codec, ClassName own) {
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.VALUE_CODEC, SourceTypes.reference(codec.type()));
        return constant(type, codec.name())
                .initializer(ValueCodecExpressions.of(codec.codec(), own))
                .build();
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }
}
