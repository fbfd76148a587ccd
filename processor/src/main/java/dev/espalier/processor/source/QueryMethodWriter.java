package dev.espalier.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.ParameterRole;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.plan.UniqueNames;
import dev.espalier.processor.plan.query.QueryPlan;
import dev.espalier.processor.plan.query.QuerySource;
import dev.espalier.processor.plan.query.QuerySource.ScriptPlan;
import dev.espalier.processor.plan.query.SortPlan;
import dev.espalier.processor.plan.query.SortPlan.ElementChoice;
import dev.espalier.processor.plan.query.json.ArgumentPlan;
import dev.espalier.processor.plan.query.result.ProjectionPlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the implementation of one query method. */
final class QueryMethodWriter {

    private final MetamodelExpressions metamodel;
    private final QueryExpressions queries;
    private final RepositoryConstants constants;

    QueryMethodWriter(MetamodelExpressions metamodel, RepositoryConstants constants) {
        this.metamodel = metamodel;
        this.constants = constants;
        this.queries = new QueryExpressions(metamodel);
    }

    MethodSpec method(QueryPlan plan) {
        QueryMethodModel method = plan.method();
        MethodSpec.Builder builder = MethodSpec.methodBuilder(method.name())
                .addJavadoc(QueryDescription.of(plan))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned(plan))
                .varargs(method.variableArguments());
        method.parameters().forEach(parameter -> builder.addParameter(parameter(parameter)));
        ArgumentStatements.of(plan).forEach(statement -> builder.addStatement("$L", statement));
        UniqueNames names = new UniqueNames(
                method.parameters().stream().map(ParameterModel::name).toList());
        if (plan.source() instanceof QuerySource.Body body) {
            String search = names.firstFree("search", "body");
            CodeBlock calls = CodeBlock.of("$L$L", search, order(plan));
            CodeBlock bound = BodyExpressions.with(search(plan, body), body);
            return builder.addStatement("$T $L = $L", searchType(plan), search, bound)
                    .addStatement("$L", new ResultStatements(plan, search, search, calls).statement())
                    .build();
        }
        String query = names.firstFree("query", "condition");
        builder.addStatement("$T $L = $L", RuntimeTypes.QUERY, query, query(plan));
        String script = names.firstFree("script", "change");
        if (plan.source() instanceof QuerySource.Stated stated && stated.script() != null) {
            builder.addStatement("$T $L = $L", RuntimeTypes.SCRIPT, script, script(stated.script()));
        }
        return builder.addStatement("$L", new ResultStatements(plan, query, script, search(plan, query)).statement())
                .build();
    }

    private static ParameterSpec parameter(ParameterModel parameter) {
        return ParameterSpec.builder(typeName(parameter.type(), parameter.nullable()), parameter.name())
                .build();
    }

    private static TypeName returned(QueryPlan plan) {
        QueryMethodModel method = plan.method();
        TypeName type = SignatureTypeNames.of(method.returns());
        boolean nullableLater = method.nullable() && plan.result().future();
        return nullableLater && type instanceof ParameterizedTypeName future
                ? ParameterizedTypeName.get(
                        future.rawType(), nullable(future.typeArguments().get(0)))
                : typeName(method.returns(), method.nullable());
    }

    private static TypeName typeName(JavaType type, boolean nullable) {
        TypeName name = SignatureTypeNames.of(type);
        return nullable ? nullable(name) : name;
    }

    private static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }

    private CodeBlock query(QueryPlan plan) {
        return plan.source() instanceof QuerySource.Stated stated
                ? bind(constants.template(plan.method().name(), stated.query()), stated.arguments())
                : queries.of(((QuerySource.Derived) plan.source()).criterion());
    }

    private CodeBlock script(ScriptPlan script) {
        CodeBlock arguments = script.arguments().stream()
                .map(argument -> CodeBlock.of(",\n$L", templateArgument(argument)))
                .collect(CodeBlock.joining(""));
        return script.language().equals("painless")
                ? CodeBlock.of("$T.of($S$L)", RuntimeTypes.SCRIPT, script.source(), arguments)
                : CodeBlock.of("$T.in($S, $S$L)", RuntimeTypes.SCRIPT, script.language(), script.source(), arguments);
    }

    private static TypeName searchType(QueryPlan plan) {
        return ParameterizedTypeName.get(
                RuntimeTypes.SEARCH, SourceTypes.of(plan.result().element()));
    }

    /** The search of a whole body. */
    private CodeBlock search(QueryPlan plan, QuerySource.Body body) {
        ProjectionPlan projection = plan.result().projection();
        CodeBlock type =
                projection == null ? CodeBlock.of("type()") : CodeBlock.of("$L", constants.projection(projection));
        if (body.template().members().isEmpty()) {
            return CodeBlock.of("$T.of($L)", RuntimeTypes.SEARCH, type);
        }
        return bind(constants.searchTemplate(plan.method().name(), body.template()), type, body.arguments());
    }

    private CodeBlock bind(String template, List<ArgumentPlan> arguments) {
        return bind(template, CodeBlock.of(""), arguments);
    }

    private CodeBlock bind(String template, CodeBlock first, List<ArgumentPlan> arguments) {
        List<CodeBlock> values = Stream.concat(
                        Stream.of(first).filter(value -> !value.isEmpty()),
                        arguments.stream().map(this::templateArgument))
                .toList();
        boolean oneLine = LineBreaks.fits(Stream.concat(Stream.of(CodeBlock.of("$L.bind()", template)), values.stream())
                .toArray(CodeBlock[]::new));
        return CodeBlock.of(
                oneLine ? "$L.bind($L)" : "$L.bind(\n$L)",
                template,
                values.stream().collect(CodeBlock.joining(oneLine ? ", " : ",\n")));
    }

    private CodeBlock templateArgument(ArgumentPlan plan) {
        ParameterModel parameter = plan.parameter();
        return CodeBlock.of(
                parameter.holdsSeveral() ? "$T.ofAll($S, $L, $L)" : "$T.of($S, $L, $L)",
                RuntimeTypes.ARGUMENT,
                parameter.placeholder(),
                collection(parameter),
                constants.codec(plan));
    }

    private static CodeBlock collection(ParameterModel parameter) {
        CodeBlock argument = QueryExpressions.values(parameter);
        boolean array = parameter.type() instanceof JavaType.Array && !parameter.isPrimitiveArray();
        return array ? CodeBlock.of("$T.of($L)", List.class, argument) : argument;
    }

    /** The search for a query, with its order and options. */
    private CodeBlock search(QueryPlan plan, String query) {
        ProjectionPlan projection = plan.result().projection();
        return projection == null
                ? CodeBlock.of("search($L)$L", query, order(plan))
                : CodeBlock.of("search($L, $L)$L", constants.projection(projection), query, order(plan));
    }

    /** The calls that give a search its order, its options and the fields that it returns. */
    private CodeBlock order(QueryPlan plan) {
        ProjectionPlan projection = plan.result().projection();
        CodeBlock fields = projection == null ? CodeBlock.of("") : new FetchExpressions(metamodel).of(projection);
        return CodeBlock.of("$L$L$L", sort(plan), new OptionExpressions(plan).ofSearch(metamodel), fields);
    }

    /** The order that the name begins and an argument goes on with. */
    private CodeBlock sort(QueryPlan plan) {
        CodeBlock stated = plan.sort().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(
                        ".sort($L)", plan.sort().stream().map(this::sortKey).collect(CodeBlock.joining(", ")));
        return plan.method()
                .only(ParameterRole.SORT)
                .map(parameter ->
                        CodeBlock.of("$L.$L($L)", stated, plan.sort().isEmpty() ? "sort" : "thenBy", parameter.name()))
                .orElse(stated);
    }

    private CodeBlock sortKey(SortPlan sort) {
        CodeBlock key = CodeBlock.of("$L.$L()", metamodel.path(sort.path()), sort.descending() ? "desc" : "asc");
        ElementChoice element = sort.element();
        if (element == null) {
            return key;
        }
        CodeBlock chosen = CodeBlock.of(
                "$L.mode($T.$L)", key, RuntimeTypes.SORT_MODE, element.mode().toUpperCase(Locale.ROOT));
        if (element.filter() == null) {
            return chosen;
        }
        String name = sort.path().spelling().replace('.', '_') + "Elements";
        return CodeBlock.of(
                "$L\n$>$>.among($L)$<$<",
                chosen,
                bind(constants.template(name, element.filter()), element.arguments()));
    }
}
