package dev.espalier.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.UniqueNames;
import dev.espalier.processor.plan.codec.CodecPlanner;
import dev.espalier.processor.plan.codec.FlatCodecPlanner;
import dev.espalier.processor.plan.codec.ValueCodecRef;
import dev.espalier.processor.plan.codec.ValueCodecRefs;
import dev.espalier.processor.plan.query.json.ArgumentPlan;
import dev.espalier.processor.plan.query.result.ProjectionPlan;
import dev.espalier.processor.plan.repository.RepositoryPlan;
import dev.espalier.schema.JsonTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The constants of a repository's implementation: what its methods need, made once when the class is loaded. */
final class RepositoryConstants {

    /** Longer queries take several lines. */
    private static final int MAX_WIDTH = 100;

    private final UniqueNames names = new UniqueNames();
    private final UniqueNames typeNames = new UniqueNames();
    private final Map<ValueCodecRef, String> codecs = new HashMap<>();
    private final Map<String, String> projections = new HashMap<>();
    private final Set<String> views = new HashSet<>();
    private final Map<JavaType, String> arguments = new HashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<TypeSpec> types = new ArrayList<>();
    private final JavaName implementation;
    private final DocumentModel document;
    private final ClassName metamodel;

    /** The constants of the implementation of a repository. */
    RepositoryConstants(RepositoryPlan plan) {
        this.implementation = plan.implementation();
        this.document = plan.repository().document();
        this.metamodel = SourceTypes.of(plan.names().metamodel());
    }

    /** The classes that the constants are made of. */
    List<TypeSpec> types() {
        return List.copyOf(types);
    }

    /** All constants that were asked for. */
    List<FieldSpec> fields() {
        return List.copyOf(fields);
    }

    /** The constant that holds the query of a method. */
    String template(String method, JsonTree query) {
        return template(method, query, RuntimeTypes.QUERY_TEMPLATE);
    }

    /** The constant that holds the search body of a method. */
    String searchTemplate(String method, JsonTree body) {
        return template(method, body, RuntimeTypes.SEARCH_TEMPLATE);
    }

    private String template(String method, JsonTree json, ClassName type) {
        String name = names.firstFree(JavaIdentifier.constant(method));
        String compact = json.compact();
        String text = compact.length() > MAX_WIDTH ? json.pretty() : compact;
        add(type, name, CodeBlock.of("$T.parse($>$>$L)$<$<", type, textBlock(text)));
        return name;
    }

    /** The constant that tells how a part of the documents is read. */
    String projection(ProjectionPlan projection) {
        return projections.computeIfAbsent(noun(projection), name -> projectionType(projection));
    }

    /** What is made for a projection is named after it, and after where its values come from. */
    private static String noun(ProjectionPlan projection) {
        return projection.from() == null
                ? projection.noun()
                : projection.noun() + projection.from().noun();
    }

    private String projectionType(ProjectionPlan projection) {
        ClassName type = SourceTypes.of(projection.name());
        String noun = noun(projection);
        JavaName codec = implementation.member(noun + "Codec");
        String name = names.firstFree(JavaIdentifier.constant(noun));
        types.add(
                projection.from() == null
                        ? CodecWriter.reader(CodecPlanner.plan(document.with(projection.object()), codec), type)
                        : CodecWriter.reader(
                                FlatCodecPlanner.plan(document, projection.object(), codec), projection.from(), type));
        ProjectionWriter.views(projection.object()).stream()
                .filter(view -> views.add(view.name()))
                .forEach(types::add);
        add(
                ParameterizedTypeName.get(
                        RuntimeTypes.DOCUMENT_TYPE,
                        type,
                        SourceTypes.reference(document.id().orElseThrow().type())),
                name,
                CodeBlock.of("$T.DOCUMENT.projection($T.class, new $T())", metamodel, type, SourceTypes.of(codec)));
        return name;
    }

    /** The codec of single values: one of the runtime's, or a constant for one that is made. */
    CodeBlock codec(ArgumentPlan plan) {
        ObjectModel object = plan.object();
        if (object != null) {
            return CodeBlock.of("$L", arguments.computeIfAbsent(object.type(), type -> argument(object)));
        }
        TypeModel type = plan.type();
        ValueCodecRef codec = ValueCodecRefs.of(type, plan.field());
        return codec.exists()
                ? ValueCodecExpressions.of(codec)
                : CodeBlock.of("$L", codecs.computeIfAbsent(codec, made -> codec(type, made)));
    }

    /** The codec of a record that is an argument: a class inside, which writes it as documents have it. */
    private String argument(ObjectModel object) {
        String noun = object.name().simpleName();
        JavaName codec = implementation.member(
                typeNames.firstFree(noun + "Argument", object.name().flatName() + "Argument"));
        TypeName type = SignatureTypeNames.of(object.type());
        String name = names.firstFree(JavaIdentifier.constant(noun) + "_CODEC");
        types.add(CodecWriter.argument(CodecPlanner.plan(document.with(object), codec), type));
        add(
                ParameterizedTypeName.get(RuntimeTypes.VALUE_CODEC, type),
                name,
                CodeBlock.of("new $T()", SourceTypes.of(codec)));
        return name;
    }

    private String codec(TypeModel type, ValueCodecRef codec) {
        TypeName value = SourceTypes.reference(type);
        String noun = value instanceof ClassName name ? name.simpleName() : "value";
        String name = names.firstFree(JavaIdentifier.constant(noun) + "_CODEC");
        add(ParameterizedTypeName.get(RuntimeTypes.VALUE_CODEC, value), name, ValueCodecExpressions.of(codec));
        return name;
    }

    private void add(TypeName type, String name, CodeBlock value) {
        fields.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
    }

    private static String textBlock(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
        return "\"\"\"\n" + escaped + "\"\"\"";
    }
}
