package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.conformance.EachCaseIsARow;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.ServerRelease;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings that the compiler refuses beside others, or beside a mapping: servers refuse the index, or each document. */
@EverySearchServer
@DisplayName("Refused settings")
class RefusedSettingsTest {

    private MappingProbe probe;

    @BeforeEach
    void connect(SearchCluster cluster) {
        probe = new MappingProbe(cluster);
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @ParameterizedTest(name = "{0}: {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            SET-353 | routing shards that are no multiple | {'number_of_shards': 3, 'number_of_routing_shards': 4} | {}
            SET-353 | a join in partitions | {'number_of_shards': 5, 'routing_partition_size': 2} | {'_routing': {'required': true}, 'properties': {'a': {'type': 'join', 'relations': {'x': 'y'}}}}
            SET-353 | two shards of keys to look up | {'number_of_shards': 2, 'mode': 'lookup'} | {}
            SET-353 | a synthetic source that is filtered | {'mapping.source.mode': 'synthetic'} | {'_source': {'excludes': ['a']}}
            SET-353 | names shorter than the server's own | {'mapping.field_name_length.limit': 21} | {'properties': {'a': {'type': 'keyword'}}}
            SET-353 | a name beyond the limit | {'mapping.field_name_length.limit': 25} | {'properties': {'a': {'properties': {'a_name_of_more_than_25_characters': {'type': 'keyword'}}}}}
            SET-353 | a sub-field beyond the limit | {'mapping.field_name_length.limit': 25} | {'properties': {'a': {'type': 'text', 'fields': {'a_name_of_more_than_25_characters': {'type': 'keyword'}}}}}
            SET-353 | an alias beyond the limit | {'mapping.field_name_length.limit': 25} | {'properties': {'a': {'type': 'text'}, 'an_alias_of_more_than_25_characters': {'type': 'alias', 'path': 'a'}}}
            SET-353 | a derived source of a limited keyword | {'derived_source.enabled': true} | {'properties': {'a': {'type': 'keyword', 'ignore_above': 8191}}}
            SET-353 | a derived source of a folded keyword | {'derived_source.enabled': true} | {'properties': {'a': {'type': 'keyword', 'normalizer': 'lowercase'}}}
            SET-353 | a derived source of a copied keyword | {'derived_source.enabled': true} | {'properties': {'a': {'type': 'keyword', 'copy_to': 'b'}, 'b': {'type': 'keyword'}}}
            SET-353 | a derived source of a number without columns | {'derived_source.enabled': true} | {'properties': {'a': {'type': 'long', 'doc_values': false}}}
            SET-353 | a derived source of bytes | {'derived_source.enabled': true} | {'properties': {'a': {'type': 'binary'}}}
            SET-353 | a derived source of nested objects | {'derived_source.enabled': true} | {'properties': {'a': {'type': 'nested'}}}
            SET-353 | a derived source of objects that are not indexed | {'derived_source.enabled': true} | {'properties': {'a': {'type': 'object', 'enabled': false}}}
            SET-353 | a derived source of an alias | {'derived_source.enabled': true} | {'properties': {'a': {'type': 'long'}, 'b': {'type': 'alias', 'path': 'a'}}}
            SET-353 | a derived source of a range | {'derived_source.enabled': true} | {'properties': {'a': {'type': 'long_range'}}}
            ANA-306 | a least gram above the greatest | {'analysis': {'filter': {'f': {'type': 'edge_ngram', 'min_gram': 5, 'max_gram': 2}}, 'analyzer': {'a': {'tokenizer': 'standard', 'filter': ['f']}}}} | {}
            MAP-212 | all values of a document kept | {} | {'synthetic_source_keep': 'all'}
            MAP-212 | arrays of nested objects kept | {} | {'properties': {'a': {'type': 'nested', 'synthetic_source_keep': 'arrays'}}}
            MAP-234 | nested objects in a document without objects | {} | {'subobjects': false, 'properties': {'a': {'type': 'nested'}}}
            MAP-209 | several runtime fields without a script | {} | {'runtime': {'a': {'type': 'composite', 'fields': {'b': {'type': 'long'}}}}}
            MAP-209 | several runtime fields without names | {} | {'runtime': {'a': {'type': 'composite', 'script': {'source': 'emit(1)'}}}}
            MAP-214 | dates in a format with an error | {} | {'dynamic_date_formats': ['yyyy-bb']}
            MAP-214 | dates that are numbers | {} | {'dynamic_date_formats': ['epoch_millis']}
            """)
    @EachCaseIsARow
    void isRefused(String code, String what, String settings, String mappings) {
        assertTrue(
                probe.define(MappingProbe.newName(), Json.object(settings), Json.object(mappings))
                        .isPresent(),
                code + ": " + what);
    }

    /** OpenSearch knows no modes, and refuses the index. */
    @ParameterizedTest(name = "SET-353: {0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            logs without a time | {'mode': 'logsdb'} | {'properties': {'a': {'type': 'keyword'}}} | {'a': 'x'}
            an id in a time series | {'mode': 'time_series', 'routing_path': 'a'} | {'properties': {'@timestamp': {'type': 'date'}, 'a': {'type': 'keyword', 'time_series_dimension': true}}} | {'@timestamp': '2020-01-01T00:00:00.000Z', 'a': 'x'}
            """)
    @EachCaseIsARow
    void takesNoDocument(String what, String settings, String mappings, String document) {
        String index = MappingProbe.newName();
        boolean created = probe.create(index, Json.object(settings), Json.object(mappings))
                .isEmpty();
        assertEquals(probe.dialect() == Dialect.ELASTICSEARCH, created, what);
        assertTrue(!created || probe.store(index, "1", Json.object(document)).isPresent(), what);
    }

    @Test
    @DisplayName("SET-367: a synthetic source sorts values, and makes one object of several")
    void rebuildsTheSource() {
        rebuilds("{'mapping.source.mode': 'synthetic'}", probe.dialect() == Dialect.ELASTICSEARCH);
    }

    @Test
    @DisplayName("SET-367: a derived source sorts values, and makes one object of several")
    void derivesTheSource() {
        rebuilds("{'derived_source.enabled': true}", probe.release().isAtLeast(ServerRelease.parse("opensearch:3.8")));
    }

    private void rebuilds(String settings, boolean has) {
        String index = MappingProbe.newName();
        JsonObject mappings =
                Json.object("{'properties': {'a': {'type': 'keyword'}, 'b': {'properties': {'c': {'type': 'long'}}}}}");
        boolean created = probe.create(index, Json.object(settings), mappings).isEmpty();
        assertEquals(has, created);
        if (created) {
            probe.store(index, "1", Json.object("{'a': ['z', 'y', 'z'], 'b': [{'c': 2}, {'c': 1}]}"));
            assertEquals(
                    Json.object("{'a': ['y', 'z'], 'b': {'c': [1, 2]}}"),
                    Json.object(probe.source(index, "1").compact()));
        }
    }
}
