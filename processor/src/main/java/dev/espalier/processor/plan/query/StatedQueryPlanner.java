package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.model.QueryMethodModel.StatedScript;
import dev.espalier.processor.plan.query.QuerySource.ScriptPlan;
import dev.espalier.processor.plan.query.json.ArgumentForms;
import dev.espalier.processor.plan.query.json.QueryCheck;
import dev.espalier.processor.plan.query.json.QueryPlaceholders;
import dev.espalier.processor.plan.query.json.QueryText;
import dev.espalier.processor.plan.query.json.StatedArguments;
import dev.espalier.processor.plan.query.name.NameText;
import dev.espalier.processor.plan.query.name.Subject;
import dev.espalier.processor.plan.query.result.ResultPlan;
import dev.espalier.processor.plan.query.result.ResultPlanner;
import dev.espalier.schema.query.grammar.Root;
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
        Optional<ArgumentForms> forms = query.map(text -> queries.forms(text, method.values()));
        boolean writable = StatedArguments.areWritable(method, stated, forms, diagnostics);
        boolean right = query.map(text -> check(text, method, stated)).orElse(false);
        if (result.isEmpty() || !writable || !right) {
            return Optional.empty();
        }
        return Optional.of(new QueryPlan(
                method,
                subject,
                new QuerySource.Stated(
                        query.get().root(), arguments(method, stated, query.get()), script(method, stated)),
                List.of(),
                OptionalInt.empty(),
                result.get()));
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

    /** What the query is told; arguments of a script alone are not, where that leaves the positions of others alone. */
    private static List<ParameterModel> arguments(QueryMethodModel method, StatedQuery stated, QueryText query) {
        boolean allOfThem = stated.script() == null && method.values().stream().noneMatch(ParameterModel::routing);
        return allOfThem ? method.values() : StatedArguments.of(method, query.root());
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
                                .toList());
    }

    private boolean check(QueryText text, QueryMethodModel method, StatedQuery stated) {
        Diagnostics found = diagnostics.inner();
        new QueryPlaceholders(text, method, stated, found).check();
        queries.check(text, Root.QUERY, stated, method.values(), found);
        diagnostics.reportAll(found.all());
        return !found.hasErrors();
    }
}
