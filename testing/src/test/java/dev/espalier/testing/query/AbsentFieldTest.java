package dev.espalier.testing.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.Target;
import dev.espalier.schema.query.CheckOptions;
import dev.espalier.schema.query.QueryChecker;
import dev.espalier.schema.query.QueryFinding;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.query.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a name is that of no field, the check says whether servers refuse the search: at each place as each server does. */
@EverySearchServer
class AbsentFieldTest {

    private static final List<String> BODIES = Stream.of(
                    "{'sort': 'none'}",
                    "{'sort': [{'none': 'asc'}]}",
                    "{'sort': [{'none': {'unmapped_type': 'keyword'}}]}",
                    "{'sort': [{'comments.none': {'nested': {'path': 'comments'}}}]}",
                    "{'sort': [{'_geo_distance': {'none': [1, 2]}}]}",
                    "{'sort': [{'_geo_distance': {'none': [1, 2], 'ignore_unmapped': true}}]}",
                    "{'aggs': {'a': {'top_hits': {'sort': ['none']}}}}",
                    "{'collapse': {'field': 'none'}}",
                    "{'suggest': {'s': {'text': 'a', 'term': {'field': 'none'}}}}",
                    "{'suggest': {'s': {'text': 'a', 'phrase': {'field': 'none'}}}}",
                    "{'suggest': {'s': {'prefix': 'a', 'completion': {'field': 'none'}}}}",
                    "{'suggest': {'s': {'text': 'a', 'phrase': {'field': 'title', 'direct_generator': [{'field': 'none'}]}}}}",
                    "{'_source': ['none'], 'fields': ['none'], 'docvalue_fields': ['none'], 'stored_fields': ['none']}",
                    "{'highlight': {'fields': {'none': {}}}}",
                    "{'query': {'term': {'none': 1}}}",
                    "{'query': {'match_phrase_prefix': {'none': 'a b'}}}",
                    "{'query': {'exists': {'field': 'none'}}}",
                    "{'query': {'multi_match': {'query': 'a', 'fields': ['title', 'none^2']}}}",
                    "{'query': {'query_string': {'query': 'a', 'default_field': 'none'}}}",
                    "{'query': {'intervals': {'none': {'match': {'query': 'a'}}}}}",
                    "{'query': {'more_like_this': {'fields': ['none'], 'like': 'a'}}}",
                    "{'query': {'nested': {'path': 'none', 'ignore_unmapped': true, 'query': {'match_all': {}}}}}",
                    "{'query': {'terms_set': {'tag': {'terms': ['a'], 'minimum_should_match_field': 'none'}}}}",
                    "{'query': {'geo_distance': {'distance': '1km', 'none': [1, 2]}}}",
                    "{'query': {'geo_distance': {'distance': '1km', 'none': [1, 2], 'ignore_unmapped': true}}}",
                    "{'query': {'geo_bounding_box': {'none': {'top_left': [1, 2], 'bottom_right': [2, 1]}}}}",
                    "{'query': {'geo_shape': {'none': {'shape': {'type': 'point', 'coordinates': [1, 2]}}}}}",
                    "{'query': {'distance_feature': {'field': 'none', 'origin': 'now', 'pivot': '1d'}}}",
                    "{'query': {'function_score': {'field_value_factor': {'field': 'none'}}}}",
                    "{'query': {'function_score': {'field_value_factor': {'field': 'none', 'missing': 1}}}}",
                    "{'query': {'function_score': {'random_score': {'seed': 1, 'field': 'none'}}}}",
                    "{'query': {'function_score': {'gauss': {'none': {'origin': 1, 'scale': 2}}}}}",
                    "{'aggs': {'a': {'terms': {'field': 'none'}}}}",
                    "{'aggs': {'a': {'avg': {'field': 'none'}}}}",
                    "{'aggs': {'a': {'date_histogram': {'field': 'none', 'calendar_interval': 'day'}}}}",
                    "{'aggs': {'a': {'geohash_grid': {'field': 'none'}}}}",
                    "{'aggs': {'a': {'composite': {'sources': [{'b': {'terms': {'field': 'none'}}}]}}}}")
            .map(body -> body.replace('\'', '"'))
            .toList();

    /** No server sorts by elements without being told of their object, but OpenSearch does not say so. */
    private static final String WITHOUT_NESTED = "{\"sort\": [\"comments.stars\"]}";

    @Test
    void isRefusedWhereTheCheckSaysSo(SearchCluster cluster) {
        try (JudgingServer server = new JudgingServer(cluster)) {
            QueryChecker checker = new QueryChecker(
                    QueryGrammar.load(), Target.of(server.release()), server.fields(), CheckOptions.STRICT);
            List<Verdict> verdicts = server.judge(BODIES);
            List<String> expected = new ArrayList<>();
            List<String> said = new ArrayList<>();
            for (int i = 0; i < BODIES.size(); i++) {
                expected.add(
                        BODIES.get(i) + (verdicts.get(i).outcome() == Outcome.TAKEN ? " is taken" : " is refused"));
                said.add(BODIES.get(i) + outcome(checker, BODIES.get(i)));
            }
            assertEquals(String.join("\n", expected), String.join("\n", said));

            boolean refused = server.judge(List.of(WITHOUT_NESTED)).get(0).outcome() != Outcome.TAKEN;
            assertEquals(server.release().dialect() == Dialect.ELASTICSEARCH, refused);
            assertEquals(1, findings(checker, WITHOUT_NESTED).size());
        }
    }

    private static String outcome(QueryChecker checker, String body) {
        List<QueryFinding> findings = findings(checker, body);
        boolean refused =
                findings.stream().anyMatch(finding -> finding.arguments().get(1).contains("refuse"));
        return findings.isEmpty() ? " is right" : refused ? " is refused" : " is taken";
    }

    private static List<QueryFinding> findings(QueryChecker checker, String body) {
        return checker.check(JsonDocument.parse(body), Root.SEARCH_BODY);
    }
}
