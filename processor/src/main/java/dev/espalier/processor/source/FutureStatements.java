package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.plan.query.QueryPlan;
import dev.espalier.processor.plan.query.result.ReturnShape;
import java.util.LinkedHashSet;

/** Spells the future that a query method returns. */
final class FutureStatements {

    private final QueryPlan plan;
    private final CodeBlock search;
    private final CodeBlock condition;

    /**
     * Futures for a method.
     *
     * @param plan the method
     * @param search the search for its query
     * @param condition its query with its options, for what is no search
     */
    FutureStatements(QueryPlan plan, CodeBlock search, CodeBlock condition) {
        this.plan = plan;
        this.search = search;
        boolean options = new OptionExpressions(plan).ofCondition().isPresent();
        this.condition = options ? condition : CodeBlock.of("$L, $T.none()", condition, RuntimeTypes.SEARCH_OPTIONS);
    }

    CodeBlock future() {
        return switch (plan.subject()) {
            case COUNT -> number("count");
            case EXISTS -> CodeBlock.of("futures().exists(type(), $L)", condition);
            case DELETE -> write("delete");
            case UPDATE -> write("update");
            case FIND, STREAM -> ResultStatements.limit(plan).map(this::first).orElseGet(this::all);
        };
    }

    private CodeBlock write(String method) {
        return plan.result().shape() == ReturnShape.VOID
                ? then(CodeBlock.of("futures().$L(type(), $L)", method, condition), CodeBlock.of("number -> null"))
                : number(method);
    }

    private CodeBlock number(String method) {
        CodeBlock number = CodeBlock.of("futures().$L(type(), $L)", method, condition);
        return plan.result().shape() == ReturnShape.INT
                ? then(number, CodeBlock.of("$T::toIntExact", Math.class))
                : number;
    }

    private CodeBlock all() {
        return switch (plan.result().shape()) {
            case PAGE -> CodeBlock.of("futures().page($L, $L)", search, ResultStatements.page(plan));
            case CURSOR_PAGE -> CodeBlock.of("futures().cursorPage($L, $L)", search, ResultStatements.page(plan));
            case SEARCH_RESULT -> CodeBlock.of("futures().result($L)", search);
            case AGGREGATIONS -> aggregations(CodeBlock.of("futures().result($L)", search));
            case OPTIONAL_HIT -> CodeBlock.of("futures().atMostOneHit($L)", search);
            case HIT -> CodeBlock.of("futures().oneHit($L)", search);
            case OPTIONAL -> CodeBlock.of("futures().atMostOne($L)", search);
            case NULLABLE -> orNull(CodeBlock.of("futures().atMostOne($L)", search));
            case ONE -> CodeBlock.of("futures().one($L)", search);
            default -> several(CodeBlock.of("futures().list($L)", search));
        };
    }

    private CodeBlock first(CodeBlock count) {
        return switch (plan.result().shape()) {
            case SEARCH_RESULT -> CodeBlock.of("futures().result($L.size($L))", search, count);
            case AGGREGATIONS -> aggregations(CodeBlock.of("futures().result($L.size($L))", search, count));
            case HITS ->
                then(
                        CodeBlock.of("futures().result($L.size($L))", search, count),
                        CodeBlock.of("$T::hits", RuntimeTypes.SEARCH_RESULT));
            case OPTIONAL_HIT -> CodeBlock.of("futures().firstHit($L)", search);
            case OPTIONAL -> CodeBlock.of("futures().first($L)", search);
            case NULLABLE -> orNull(CodeBlock.of("futures().first($L)", search));
            case HIT -> orFail(CodeBlock.of("futures().firstHit($L)", search));
            case ONE -> orFail(CodeBlock.of("futures().first($L)", search));
            default -> several(CodeBlock.of("futures().top($L, $L)", search, count));
        };
    }

    private static CodeBlock aggregations(CodeBlock result) {
        return then(result, CodeBlock.of("$T::aggregations", RuntimeTypes.SEARCH_RESULT));
    }

    /** A list as what the method returns. */
    private CodeBlock several(CodeBlock list) {
        return switch (plan.result().shape()) {
            case SET -> then(list, CodeBlock.of("$T::new", LinkedHashSet.class));
            case ARRAY ->
                then(
                        list,
                        CodeBlock.of(
                                "matches -> matches.toArray($T[]::new)",
                                SourceTypes.of(plan.result().element())));
            case COLLECTION, ITERABLE -> then(list, CodeBlock.of("matches -> matches"));
            default -> list;
        };
    }

    private static CodeBlock orNull(CodeBlock found) {
        return then(found, CodeBlock.of("match -> match.orElse(null)"));
    }

    private CodeBlock orFail(CodeBlock first) {
        return CodeBlock.of(
                "$T.present(\n$>$>$L,\n$S)$<$<",
                RuntimeTypes.FUTURE_RESULTS,
                first,
                ResultStatements.nothingFound(plan));
    }

    private static CodeBlock then(CodeBlock future, CodeBlock function) {
        return CodeBlock.of("$T.then($L, $L)", RuntimeTypes.FUTURE_RESULTS, future, function);
    }
}
