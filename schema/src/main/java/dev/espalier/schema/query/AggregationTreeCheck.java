package dev.espalier.schema.query;

import dev.espalier.schema.JsonPosition;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.NearestName;
import dev.espalier.schema.query.text.BucketsPath;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the names of aggregations, and the paths by which they speak of each other. */
final class AggregationTreeCheck {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]>]");

    /** What buckets can be sorted by without an aggregation under them. */
    private static final Set<String> OF_BUCKETS = Set.of("_key", "_count", "_term", "_time");

    private final CheckRun run;

    AggregationTreeCheck(CheckRun run) {
        this.run = run;
    }

    void check(AggregationLevel level, Findings out) {
        for (JsonObject object : level.objects()) {
            object.members().keySet().forEach(name -> {
                name(object, name, out);
                AggregationLevel children = level.under(name);
                AggregationLevel.options(object.object(name)).forEach(options -> paths(options, level, children, out));
                check(children, out);
            });
        }
    }

    private void name(JsonObject object, String name, Findings out) {
        Matcher forbidden = FORBIDDEN.matcher(name);
        if (forbidden.find()) {
            out.add(
                    FindingKind.AGGREGATION_NAME,
                    1,
                    run.position(object, name),
                    "write it with letters, digits, _, - and .",
                    name,
                    forbidden.group());
        }
    }

    private void paths(JsonObject options, AggregationLevel beside, AggregationLevel under, Findings out) {
        JsonTree path = options.get("buckets_path");
        if (path != null) {
            values(path, beside, out);
        }
        JsonTree order = options.get("order");
        if (order != null) {
            keys(order, under, out);
        }
        JsonTree sort = options.get("sort");
        if (sort != null && sortsBuckets(options, beside)) {
            keys(sort, beside, out);
        }
    }

    /** Only one kind of aggregation sorts buckets; the {@code sort} of others is that of hits. */
    private static boolean sortsBuckets(JsonObject options, AggregationLevel level) {
        return level.named().values().stream().anyMatch(aggregation -> aggregation.get("bucket_sort") == options);
    }

    /** Paths that are texts: one, several, or under names of their own. */
    private void values(JsonTree tree, AggregationLevel level, Findings out) {
        if (tree instanceof JsonText text) {
            path(text.value(), level, run.position(text), out);
        } else if (tree instanceof JsonArray array) {
            array.elements().forEach(element -> values(element, level, out));
        } else if (tree instanceof JsonObject object) {
            object.members().values().forEach(value -> values(value, level, out));
        }
    }

    /** Paths that are keys, with directions under them, or texts. */
    private void keys(JsonTree tree, AggregationLevel level, Findings out) {
        if (tree instanceof JsonObject object) {
            object.members().keySet().forEach(key -> path(key, level, run.position(object, key), out));
        } else if (tree instanceof JsonArray array) {
            array.elements().forEach(element -> keys(element, level, out));
        } else if (tree instanceof JsonText text) {
            path(text.value(), level, run.position(text), out);
        }
    }

    private void path(String text, AggregationLevel level, JsonPosition position, Findings out) {
        boolean later = run.options().placeholders().hole(text).isPresent();
        if (later || OF_BUCKETS.contains(text) || !BucketsPath.isRight(text)) {
            return; // the grammar tells of a path without the form of one
        }
        level.lost(BucketsPath.parse(text))
                .ifPresent(lost -> out.add(
                        FindingKind.UNRESOLVED_PATH,
                        1,
                        position,
                        NearestName.question(lost.step(), lost.names()).orElse(""),
                        text,
                        lost.step()));
    }
}
