package dev.espalier.schema.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.Target;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import dev.espalier.schema.query.text.BucketsPath;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchBodyCheckTest {

    private static final String SALES =
            "'months': {'date_histogram': {'field': 'day', 'calendar_interval': 'month'}, 'aggs': {"
                    + "'sales': {'sum': {'field': 'price'}}, 'open': {'filter': {'term': {'state': 'open'}}, 'aggs': {'mean': {'avg': {'field': 'price'}}}}}}";

    private final QueryChecker checker =
            new QueryChecker(QueryGrammar.load(), Target.DEFAULT, FieldIndex.UNKNOWN, CheckOptions.STRICT);

    /** A dollar stands for an aggregation with others under it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'aggs': {$}}; ",
                "{'aggs': {$, 'mean': {'avg_bucket': {'buckets_path': 'months>sales'}}}}; ",
                "{'aggs': {$, 'mean': {'avg_bucket': {'buckets_path': 'months>open>mean.value'}}}}; ",
                "{'aggs': {$, 'mean': {'avg_bucket': {'buckets_path': 'months>_count'}}}}; ",
                "{'aggs': {$, 'mean': {'avg_bucket': {'buckets_path': 'monts>sales'}}}}; QJ-539 UNRESOLVED_PATH [monts>sales, monts]: did you mean 'months'?",
                "{'aggs': {$, 'mean': {'avg_bucket': {'buckets_path': 'months>open>median'}}}}; QJ-539 UNRESOLVED_PATH [months>open>median, median]: did you mean 'mean'?",
                "{'aggs': {$, 'mean': {'avg_bucket': {'buckets_path': 'months>>sales'}}}}; QJ-520 MALFORMED [months>>sales, a path to an aggregation, months>sales or prices.avg]: write months>sales or prices.avg",
                "{'aggs': {'t': {'terms': {'field': 'f', 'order': {'_count': 'asc'}}}}}; ",
                "{'aggs': {'t': {'terms': {'field': 'f', 'order': [{'s.max': 'asc'}, {'_key': 'asc'}]}, 'aggs': {'s': {'stats': {'field': 'n'}}}}}}; ",
                "{'aggs': {'t': {'terms': {'field': 'f', 'order': {'ss.max': 'asc'}}, 'aggs': {'s': {'stats': {'field': 'n'}}}}}}; QJ-539 UNRESOLVED_PATH [ss.max, ss.max]",
                "{'aggs': {'t': {'terms': {'field': 'f'}, 'aggs': {'s': {'sum': {'field': 'n'}}, 'b': {'bucket_sort': {'sort': ['_key', {'s': 'desc'}]}}}}}}; ",
                "{'aggs': {'t': {'terms': {'field': 'f'}, 'aggs': {'sum': {'sum': {'field': 'n'}}, 'b': {'bucket_sort': {'sort': [{'sun': {'order': 'desc'}}]}}}}}}; QJ-539 UNRESOLVED_PATH [sun, sun]: did you mean 'sum'?",
                "{'aggs': {'h': {'top_hits': {'sort': [{'price': 'asc'}]}}}}; ",
                "{'aggs': {'a>b': {'sum': {'field': 'n'}}}}; QJ-540 AGGREGATION_NAME [a>b, >]: write it with letters, digits, _, - and .",
                "{'aggs': {'a': {'sum': {'field': 'n'}, 'aggs': {'b': {'sum': {'field': 'n'}}}}}}; QJ-538 LEAF [sum, aggs]: let 'aggs' stand beside an aggregation that makes buckets",
                "{'aggs': {'a': {'sum': {'field': 'n'}, 'meta': {'unit': 'EUR'}}}}; ",
                "{'collapse': {'field': 'f', 'inner_hits': {'name': 'i', 'sort': ['f']}}}; ",
                "{'collapse': {'field': 'f', 'inner_hits': {'name': 'i', 'sort': {'f': 'desc'}}}}; ",
                "{'collapse': {'field': 'f', 'inner_hits': {'name': 'i', 'sort': 'f'}}}; QJ-517 WRONG_KIND [an object or a list, \"f\"]: write a list: [\"f\"]",
                "{'from': 9990, 'size': 10}; ",
                "{'size': 10001}; QJ-542 TOO_DEEP [10001, 10000]: continue with search_after in a point in time",
                "{'from': 9991}; QJ-542 TOO_DEEP [10001, 10000]: continue with search_after in a point in time",
                "{'highlight': {'post_tags': ['</b>']}}; ",
                "{'highlight': {'pre_tags': ['<b>']}}; QJ-513 INCOMPLETE [pre_tags, post_tags]: add 'post_tags'"
            })
    void findsWhatPartsSayOfEachOther(String body, String findings) {
        JsonDocument document = JsonDocument.parse(body.replace("$", SALES).replace('\'', '"'));
        String found = checker.check(document, Root.SEARCH_BODY).stream()
                .map(finding -> finding.toString().replaceAll(" at \\d+:\\d+", ""))
                .collect(Collectors.joining("\n"));
        assertEquals(findings == null ? "" : findings, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "sales; true",
                "months>sales; true",
                "sales.avg; true",
                "t['a b']>sales; true",
                "t[a].avg; true",
                "a.b>c d; true",
                "'' ; false",
                ">a; false",
                "a>; false",
                "a>>b; false",
                "a[b; false",
                "a]; false",
                "a[]; false"
            })
    void knowsTheFormOfPaths(String path, boolean right) {
        assertEquals(right, BucketsPath.isRight(path.equals("''") ? "" : path));
    }
}
