package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.ParameterRole;
import dev.espalier.processor.plan.query.QueryPlan;
import dev.espalier.processor.plan.query.QuerySource;
import dev.espalier.processor.plan.query.name.Subject;
import dev.espalier.processor.plan.query.result.ReturnShape;
import java.util.LinkedHashSet;
import java.util.Optional;

/** Spells the statement that sends a query and returns its result. */
final class ResultStatements {

    private final QueryPlan plan;
    private final CodeBlock search;

    /** The query with its options, for what is no search. */
    private final CodeBlock condition;

    /**
     * Statements for a method.
     *
     * @param plan the method
     * @param query the variable that holds its query
     * @param script the variable that holds what changes the matches, if something does
     * @param search the search for it
     */
    ResultStatements(QueryPlan plan, String query, String script, CodeBlock search) {
        this.plan = plan;
        this.search = search;
        String asked = plan.subject() == Subject.UPDATE ? query + ", " + script : query;
        this.condition = new OptionExpressions(plan)
                .ofCondition()
                .map(options -> CodeBlock.of("$L, $L", asked, options))
                .orElseGet(() -> CodeBlock.of("$L", asked));
    }

    CodeBlock statement() {
        if (plan.result().future()) {
            return CodeBlock.of("return $L", new FutureStatements(plan, search, condition).future());
        }
        return switch (plan.subject()) {
            case COUNT -> CodeBlock.of("return $L", number("count"));
            case EXISTS -> CodeBlock.of("return exists($L)", condition);
            case DELETE -> write("delete");
            case UPDATE -> write("update");
            case FIND, STREAM ->
                CodeBlock.of("return $L", limit(plan).map(this::first).orElseGet(this::all));
        };
    }

    private CodeBlock write(String method) {
        return plan.result().shape() == ReturnShape.VOID
                ? CodeBlock.of("$L($L)", method, condition)
                : CodeBlock.of("return $L", number(method));
    }

    private CodeBlock number(String method) {
        return plan.result().shape() == ReturnShape.INT
                ? CodeBlock.of("$T.toIntExact($L($L))", Math.class, method, condition)
                : CodeBlock.of("$L($L)", method, condition);
    }

    /** How many matches are wanted, if not all are. */
    static Optional<CodeBlock> limit(QueryPlan plan) {
        Optional<ParameterModel> parameter = plan.method().only(ParameterRole.LIMIT);
        if (parameter.isPresent()) {
            return parameter.map(limit -> CodeBlock.of("$L.max()", limit.name()));
        }
        if (plan.source() instanceof QuerySource.Body body) {
            return Optional.ofNullable(body.window().size()).map(BodyExpressions::amount);
        }
        return plan.first().isPresent()
                ? Optional.of(CodeBlock.of("$L", plan.first().getAsInt()))
                : neighbours(plan);
    }

    /** As many as neighbours were asked for, although each shard finds so many. */
    private static Optional<CodeBlock> neighbours(QueryPlan plan) {
        ReturnShape shape = plan.result().shape();
        return shape.isSingle() || shape.isPage()
                ? Optional.empty()
                : plan.neighbours().map(QueryExpressions::argument);
    }

    private CodeBlock all() {
        return switch (plan.result().shape()) {
            case PAGE -> CodeBlock.of("page($L, $L)", search, page(plan));
            case CURSOR_PAGE -> CodeBlock.of("cursorPage($L, $L)", search, page(plan));
            case SEARCH_RESULT -> CodeBlock.of("result($L)", search);
            case AGGREGATIONS -> CodeBlock.of("result($L).aggregations()", search);
            case STREAM -> CodeBlock.of("stream($L)", search);
            case PUBLISHER -> CodeBlock.of("futures().publisher($L)", search);
            case SET -> CodeBlock.of("new $T<>(list($L))", LinkedHashSet.class, search);
            case ARRAY -> array(CodeBlock.of("list($L)", search));
            case OPTIONAL_HIT -> CodeBlock.of("atMostOneHit($L)", search);
            case HIT -> CodeBlock.of("oneHit($L)", search);
            case OPTIONAL -> CodeBlock.of("atMostOne($L)", search);
            case NULLABLE -> CodeBlock.of("atMostOne($L).orElse(null)", search);
            case ONE -> CodeBlock.of("one($L)", search);
            default -> CodeBlock.of("list($L)", search);
        };
    }

    private CodeBlock first(CodeBlock count) {
        return switch (plan.result().shape()) {
            case SEARCH_RESULT -> CodeBlock.of("result($L.size($L))", search, count);
            case AGGREGATIONS -> CodeBlock.of("result($L.size($L)).aggregations()", search, count);
            case HITS -> CodeBlock.of("result($L.size($L)).hits()", search, count);
            case STREAM -> CodeBlock.of("top($L, $L).stream()", search, count);
            case PUBLISHER -> CodeBlock.of("futures().publisher($L, $L)", search, count);
            case SET -> CodeBlock.of("new $T<>(top($L, $L))", LinkedHashSet.class, search, count);
            case ARRAY -> array(CodeBlock.of("top($L, $L)", search, count));
            case OPTIONAL_HIT -> CodeBlock.of("firstHit($L)", search);
            case HIT -> orElseThrow(CodeBlock.of("firstHit($L)", search));
            case OPTIONAL -> CodeBlock.of("first($L)", search);
            case NULLABLE -> CodeBlock.of("first($L).orElse(null)", search);
            case ONE -> orElseThrow(CodeBlock.of("first($L)", search));
            default -> CodeBlock.of("top($L, $L)", search, count);
        };
    }

    private CodeBlock array(CodeBlock list) {
        return CodeBlock.of(
                "$L.toArray($T::new)", list, SignatureTypeNames.of(plan.method().returns()));
    }

    private CodeBlock orElseThrow(CodeBlock first) {
        return CodeBlock.of(
                "$L\n.orElseThrow(() -> new $T(\n$>$>$S))$<$<",
                first,
                RuntimeTypes.NO_MATCH_EXCEPTION,
                nothingFound(plan));
    }

    /** What is said where there is no first match. */
    static String nothingFound(QueryPlan plan) {
        return plan.method().name() + " found no document. Return an Optional if there may be none.";
    }

    static String page(QueryPlan plan) {
        return plan.method().only(ParameterRole.PAGE).orElseThrow().name();
    }
}
