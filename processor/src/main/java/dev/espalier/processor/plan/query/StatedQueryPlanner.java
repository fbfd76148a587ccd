package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.model.QueryMethodModel.StatedScript;
import dev.espalier.processor.plan.query.QuerySource.ScriptPlan;
import dev.espalier.processor.plan.query.json.ArgumentPlan;
import dev.espalier.processor.plan.query.json.QueryCheck;
import dev.espalier.processor.plan.query.json.QueryText;
import dev.espalier.processor.plan.query.json.StatedArguments;
import dev.espalier.processor.plan.query.name.NameText;
import dev.espalier.processor.plan.query.name.Subject;
import dev.espalier.processor.plan.query.result.ResultPlan;
import dev.espalier.processor.plan.query.result.ResultPlanner;
import dev.espalier.schema.JsonTree;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Plans methods with a {@code @Query} or one of its siblings. */
final class StatedQueryPlanner {

    private final QueryCheck queries;
    private final Diagnostics diagnostics;

    StatedQueryPlanner(QueryCheck queries, Diagnostics diagnostics) {
        this.queries = queries;
        this.diagnostics = diagnostics;
    }

    Optional<QueryPlan> plan(QueryMethodModel method, StatedQuery stated, ResultPlanner results) {
        Subject subject = subject(method.name(), stated);
        Optional<ResultPlan> result = results.plan(subject, OptionalInt.empty());
        Optional<QueryText> query = QueryText.parse(stated, diagnostics);
        boolean right = queries.isRight(query, method, stated, diagnostics);
        return result.filter(plan -> right)
                .map(plan -> new QueryPlan(
                        method,
                        subject,
                        source(query.orElseThrow().root(), method, stated),
                        List.of(),
                        OptionalInt.empty(),
                        plan));
    }

    /** The annotation, or else the name, tells whether matches are counted or deleted; apart from that the name is free. */
    private static Subject subject(String name, StatedQuery stated) {
        return switch (stated.purpose()) {
            case COUNT -> Subject.COUNT;
            case DELETE -> Subject.DELETE;
            case UPDATE -> Subject.UPDATE;
            case SEARCH -> Subject.FIND;
            case AS_NAMED -> Subject.wordOf(new NameText(name)).map(Subject::of).orElse(Subject.FIND);
        };
    }

    /** Arguments of a script alone are not told to the query, where that leaves the positions of others alone. */
    private QuerySource source(JsonTree json, QueryMethodModel method, StatedQuery stated) {
        boolean allOfThem = stated.script() == null && method.values().stream().noneMatch(ParameterModel::routing);
        List<ParameterModel> told = allOfThem ? method.values() : StatedArguments.of(method, json);
        return new QuerySource.Stated(json, queries.arguments(json, told), script(method, stated));
    }

    private static @Nullable ScriptPlan script(QueryMethodModel method, StatedQuery stated) {
        StatedScript script = stated.script();
        return script == null
                ? null
                : new ScriptPlan(
                        script.text(),
                        script.language(),
                        method.values().stream()
                                .filter(parameter -> script.parameters().contains(parameter.placeholder()))
                                .map(ArgumentPlan::of)
                                .toList());
    }
}
