package dev.espalier.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.espalier.processor.plan.metamodel.JoinRelation;
import dev.espalier.processor.plan.metamodel.MetamodelPlan;
import dev.espalier.processor.plan.metamodel.PathClassPlan;
import dev.espalier.processor.plan.metamodel.PathKind;
import dev.espalier.processor.plan.metamodel.PathPlan;
import javax.lang.model.element.Modifier;

/** Writes the metamodel of a document. */
public final class MetamodelWriter {

    private final MetamodelPlan plan;
    private final ClassName metamodel;

    private MetamodelWriter(MetamodelPlan plan) {
        this.plan = plan;
        this.metamodel = SourceTypes.of(plan.names().metamodel());
    }

    /** The file for a plan. */
    public static GeneratedFile write(MetamodelPlan plan) {
        return SourceFiles.file(plan.names().metamodel(), new MetamodelWriter(plan).type());
    }

    private TypeSpec type() {
        ClassName document = SourceTypes.of(plan.document().name());
        TypeSpec.Builder type = SourceFiles.classBuilder(plan.names().metamodel(), plan.document())
                .addJavadoc("The fields of {@link $T}, with what each can be asked.\n", document)
                .addModifiers(SourceFiles.modifiers(plan.document().visibility()));
        plan.fields().forEach(field -> type.addField(rootField(field)));
        return type.addField(DocumentTypeExpression.constant(plan))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addTypes(plan.classes().stream().map(this::pathClass).toList())
                .build();
    }

    private FieldSpec rootField(PathPlan field) {
        CodeBlock name = CodeBlock.of("$S", field.fieldName());
        return field(field, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    private FieldSpec field(PathPlan field, CodeBlock name, Modifier... modifiers) {
        boolean ownClass = field.pathClass() != null;
        TypeName type = ownClass ? metamodel.nestedClass(field.pathClass()) : PathTypes.of(field.kind(), field.value());
        CodeBlock value = ownClass
                ? CodeBlock.of("new $T($L)", type, name)
                : PathTypes.creation(field.kind(), field.value(), field.mapping(), name);
        return FieldSpec.builder(type, field.member(), modifiers)
                .initializer(value)
                .build();
    }

    private TypeSpec pathClass(PathClassPlan path) {
        TypeSpec.Builder type = TypeSpec.classBuilder(path.name())
                .addJavadoc(description(path))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(PathTypes.of(path.kind(), path.value()));
        String parent = holdsProperties(path.kind()) ? "field" : "subField";
        for (PathPlan field : path.fields()) {
            CodeBlock name = CodeBlock.of("$L($S)", parent, field.fieldName());
            type.addField(field(field, name, Modifier.PUBLIC, Modifier.FINAL));
        }
        JoinRelation.of(path).forEach(relation -> type.addField(relation(relation)));
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(
                                isInDocument(path) ? ClassName.get(String.class) : RuntimeTypes.FIELD_NAME, "name")
                        .addStatement(
                                "super($L)",
                                PathTypes.arguments(path.kind(), path.value(), path.mapping(), CodeBlock.of("name")))
                        .build())
                .build();
    }

    /** Whether the field lies in no other. */
    private boolean isInDocument(PathClassPlan path) {
        return plan.fields().stream().anyMatch(field -> path.name().equals(field.pathClass()));
    }

    private static FieldSpec relation(JoinRelation relation) {
        ClassName type = RuntimeTypes.metamodel("JoinPath").nestedClass(relation.role());
        return FieldSpec.builder(type, relation.member(), Modifier.PUBLIC, Modifier.FINAL)
                .initializer("new $T($S)", type, relation.name())
                .build();
    }

    private static CodeBlock description(PathClassPlan path) {
        if (path.kind() == PathKind.JOIN) {
            return CodeBlock.of("{@code $L} and the relations that documents have by it.\n", path.property());
        }
        if (!holdsProperties(path.kind())) {
            return CodeBlock.of("{@code $L} and its multi-fields.\n", path.property());
        }
        String end = path.kind() == PathKind.NESTED ? "; each element is searched by itself.\n" : ".\n";
        return CodeBlock.of(
                "The fields of {@link $T} in {@code $L}$L", SourceTypes.of(path.value()), path.property(), end);
    }

    private static boolean holdsProperties(PathKind kind) {
        return kind == PathKind.OBJECT || kind == PathKind.NESTED;
    }
}
