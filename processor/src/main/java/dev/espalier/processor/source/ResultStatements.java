package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.plan.query.QueryPlan;
import dev.espalier.processor.plan.query.ReturnShape;
import java.util.LinkedHashSet;

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
     * @param sort the sort keys, in parentheses; empty for none
     */
    ResultStatements(QueryPlan plan, String query, CodeBlock sort) {
        this.plan = plan;
        CodeBlock options = plan.method().searchOptions().stream()
                .map(QueryExpressions::required)
                .collect(CodeBlock.joining(""));
        this.search = options.isEmpty()
                ? CodeBlock.of("search($L)$L", query, sort)
                : CodeBlock.of("search($L)$L.options($L)", query, sort, options);
        this.condition = options.isEmpty() ? CodeBlock.of("$L", query) : CodeBlock.of("$L, $L", query, options);
    }

    CodeBlock statement() {
        return switch (plan.subject()) {
            case COUNT -> CodeBlock.of("return $L", number("count"));
            case EXISTS -> CodeBlock.of("return exists($L)", condition);
            case DELETE ->
                plan.shape() == ReturnShape.VOID
                        ? CodeBlock.of("delete($L)", condition)
                        : CodeBlock.of("return $L", number("delete"));
            case FIND, STREAM -> CodeBlock.of("return $L", plan.first().isPresent() ? first() : all());
        };
    }

    private CodeBlock number(String method) {
        return plan.shape() == ReturnShape.INT
                ? CodeBlock.of("$T.toIntExact($L($L))", Math.class, method, condition)
                : CodeBlock.of("$L($L)", method, condition);
    }

    private CodeBlock all() {
        return switch (plan.shape()) {
            case PAGE -> CodeBlock.of("page($L, $L)", search, page());
            case CURSOR_PAGE -> CodeBlock.of("cursorPage($L, $L)", search, page());
            case SEARCH_RESULT -> CodeBlock.of("result($L)", search);
            case STREAM -> CodeBlock.of("stream($L)", search);
            case SET -> CodeBlock.of("new $T<>(list($L))", LinkedHashSet.class, search);
            case OPTIONAL -> CodeBlock.of("atMostOne($L)", search);
            case NULLABLE -> CodeBlock.of("atMostOne($L).orElse(null)", search);
            case ONE -> CodeBlock.of("one($L)", search);
            default -> CodeBlock.of("list($L)", search);
        };
    }

    private CodeBlock first() {
        int count = plan.first().orElseThrow();
        return switch (plan.shape()) {
            case SEARCH_RESULT -> CodeBlock.of("result($L.size($L))", search, count);
            case HITS -> CodeBlock.of("result($L.size($L)).hits()", search, count);
            case STREAM -> CodeBlock.of("top($L, $L).stream()", search, count);
            case SET -> CodeBlock.of("new $T<>(top($L, $L))", LinkedHashSet.class, search, count);
            case OPTIONAL -> CodeBlock.of("first($L)", search);
            case NULLABLE -> CodeBlock.of("first($L).orElse(null)", search);
            case ONE ->
                CodeBlock.of(
                        "first($L)\n.orElseThrow(() -> new $T(\n$>$>$S))$<$<",
                        search,
                        RuntimeTypes.NO_MATCH_EXCEPTION,
                        plan.method().name() + " found no document. Return an Optional if there may be none.");
            default -> CodeBlock.of("top($L, $L)", search, count);
        };
    }

    private String page() {
        return plan.page().orElseThrow().name();
    }
}
