package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.MethodAnnotations.HighlightModel;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.ParameterRole;
import dev.espalier.processor.plan.query.QueryPlan;
import dev.espalier.processor.plan.query.property.PropertyPath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Spells which shards a request goes to, and which fields come back. */
final class OptionExpressions {

    private final QueryPlan plan;

    OptionExpressions(QueryPlan plan) {
        this.plan = plan;
    }

    /** The options of a request without hits, if there are any. */
    Optional<CodeBlock> ofCondition() {
        ParameterModel routing = plan.request().routing();
        if (routing == null) {
            return stated();
        }
        return Optional.of(stated().map(options -> CodeBlock.of("$L.routing($L)", options, text(routing)))
                .orElseGet(() -> CodeBlock.of("$T.routedBy($L)", RuntimeTypes.SEARCH_OPTIONS, text(routing))));
    }

    /** The calls that give a search its options; nothing if it has none. */
    CodeBlock ofSearch(MetamodelExpressions metamodel) {
        CodeBlock.Builder calls = CodeBlock.builder();
        Optional<CodeBlock> options = stated();
        if (!plan.request().excludes().isEmpty()) {
            CodeBlock base = options.orElseGet(() -> CodeBlock.of("$T.none()", RuntimeTypes.SEARCH_OPTIONS));
            options = Optional.of(CodeBlock.of(
                    "$L.excludeSource($L)", base, paths(plan.request().excludes(), metamodel)));
        }
        options.ifPresent(stated -> calls.add(".options($L)", stated));
        if (plan.request().routing() != null) {
            calls.add(".routing($L)", text(plan.request().routing()));
        }
        if (!plan.request().includes().isEmpty()) {
            calls.add(".includeSource($L)", paths(plan.request().includes(), metamodel));
        }
        if (!plan.request().highlights().isEmpty()) {
            calls.add(".highlight($L)", highlighting(metamodel));
        }
        return calls.build();
    }

    private CodeBlock highlighting(MetamodelExpressions metamodel) {
        HighlightModel stated =
                Objects.requireNonNull(plan.method().annotations().highlight());
        CodeBlock.Builder calls = CodeBlock.builder()
                .add(
                        "$T.of($L)",
                        RuntimeTypes.HIGHLIGHTING,
                        paths(plan.request().highlights(), metamodel));
        if (!stated.before().equals("<em>") || !stated.after().equals("</em>")) {
            calls.add(".tags($S, $S)", stated.before(), stated.after());
        }
        if (stated.fragments() == 0) {
            calls.add(".wholeFields()");
        } else if (stated.fragments() != 5 || stated.fragmentSize() != 100) {
            calls.add(".fragments($L, $L)", stated.fragments(), stated.fragmentSize());
        }
        return calls.build();
    }

    static CodeBlock paths(List<PropertyPath> paths, MetamodelExpressions metamodel) {
        return paths.stream().map(metamodel::path).collect(CodeBlock.joining(", "));
    }

    private Optional<CodeBlock> stated() {
        return plan.method().only(ParameterRole.OPTIONS).map(options -> CodeBlock.of("$L", options.name()));
    }

    private CodeBlock text(ParameterModel routing) {
        if (routing.isPrimitive()) {
            return CodeBlock.of("$T.valueOf($L)", String.class, routing.name());
        }
        boolean isText = routing.type() instanceof JavaType.Declared declared
                && declared.name().qualifiedName().equals("java.lang.String");
        return CodeBlock.of(isText ? "$L" : "$L.toString()", routing.name());
    }
}
