package dev.espalier.schema.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.query.grammar.Root;
import java.math.BigDecimal;

/** Checks what the parts of a search request say of each other, which no grammar can tell. */
final class SearchBodyCheck {

    /** The usual {@code index.max_result_window}. */
    private static final BigDecimal WINDOW = BigDecimal.valueOf(10_000);

    private final CheckRun run;
    private final AggregationTreeCheck aggregations;

    SearchBodyCheck(CheckRun run) {
        this.run = run;
        this.aggregations = new AggregationTreeCheck(run);
    }

    void check(JsonTree root, Root kind, Findings out) {
        if (!(root instanceof JsonObject object)) {
            return;
        }
        switch (kind) {
            case SEARCH_BODY -> {
                window(object, out);
                aggregations.check(AggregationLevel.under(object), out);
            }
            case AGGREGATIONS -> aggregations.check(AggregationLevel.of(object), out);
            case QUERY -> {} // has no such parts
        }
    }

    /** Servers refuse to skip and answer more hits than the window has. */
    private void window(JsonObject body, Findings out) {
        BigDecimal last = number(body, "from", 0).add(number(body, "size", 10));
        String key = body.get("from") == null ? "size" : "from";
        if (last.compareTo(WINDOW) > 0 && body.get(key) instanceof JsonNumber value) {
            out.add(
                    FindingKind.TOO_DEEP,
                    1,
                    run.position(value),
                    "continue with search_after in a point in time",
                    last.toPlainString(),
                    WINDOW.toPlainString());
        }
    }

    /** At least so many: a placeholder may stand for none. */
    private static BigDecimal number(JsonObject body, String key, long usual) {
        JsonTree value = body.get(key);
        if (value == null) {
            return BigDecimal.valueOf(usual);
        }
        return value instanceof JsonNumber number ? number.value() : BigDecimal.ZERO;
    }
}
