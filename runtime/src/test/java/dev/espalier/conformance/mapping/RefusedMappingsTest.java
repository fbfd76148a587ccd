package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.conformance.EachCaseIsARow;
import dev.espalier.schema.JsonTree;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler refuses, servers refuse as well; or they take it and lose what the author meant. */
@EverySearchServer
@DisplayName("Refused mappings")
class RefusedMappingsTest {

    private MappingProbe probe;

    @BeforeEach
    void connect(SearchCluster cluster) {
        probe = new MappingProbe(cluster);
    }

    @AfterEach
    void close() {
        probe.close();
    }

    /** In the third column, which servers take it none the less. */
    @ParameterizedTest(name = "{0}: {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            DOC-107 | a field of the server    | -          | {'_source': {'type': 'keyword'}}
            DOC-108 | an empty name            | -          | {'': {'type': 'keyword'}}
            DOC-108 | a blank name             | opensearch | {' ': {'type': 'keyword'}}
            DOC-108 | a leading dot            | -          | {'.a': {'type': 'keyword'}}
            DOC-109 | a leaf that is an object | -          | {'a': {'type': 'keyword'}, 'a.b': {'type': 'keyword'}}
            MAP-201 | an unknown type          | -          | {'a': {'type': 'string'}}
            MAP-202 | an unknown parameter     | -          | {'a': {'type': 'keyword', 'ignoreabove': 1}}
            MAP-203 | the analyzer of a keyword | -         | {'a': {'type': 'keyword', 'analyzer': 'standard'}}
            MAP-203 | the columns of a text    | opensearch | {'a': {'type': 'text', 'doc_values': true}}
            MAP-208 | a script and a null value | -         | {'a': {'type': 'long', 'null_value': 1, 'script': {'source': 'emit(1)'}}}
            MAP-209 | on_script_error without a script | - | {'a': {'type': 'long', 'on_script_error': 'continue'}}
            MAP-210 | phrases without positions | -         | {'a': {'type': 'text', 'index_phrases': true, 'index_options': 'docs'}}
            MAP-211 | prefixes without an index | -         | {'a': {'type': 'text', 'index': false, 'index_prefixes': {}}}
            MAP-212 | positions of a keyword   | -          | {'a': {'type': 'keyword', 'index_options': 'positions'}}
            MAP-212 | a language of none       | -          | {'a': {'type': 'date', 'locale': 'german'}}
            MAP-212 | a country of none        | -          | {'a': {'type': 'date', 'locale': 'de_QQ'}}
            MAP-213 | prefixes of 20 characters | -         | {'a': {'type': 'text', 'index_prefixes': {'max_chars': 20}}}
            MAP-214 | a date format with an error | -       | {'a': {'type': 'date', 'format': 'yyyy-bb'}}
            MAP-217 | a null value of a number | -          | {'a': {'type': 'byte', 'null_value': 300}}
            MAP-217 | a null value of a date   | opensearch | {'a': {'type': 'date', 'null_value': 'never'}}
            MAP-217 | a null value before 1970 | opensearch | {'a': {'type': 'date_nanos', 'null_value': '1969-12-31'}}
            MAP-220 | an unknown analyzer      | -          | {'a': {'type': 'text', 'analyzer': 'nonsense'}}
            MAP-221 | an unknown normalizer    | -          | {'a': {'type': 'keyword', 'normalizer': 'nonsense'}}
            MAP-222 | an unknown similarity    | -          | {'a': {'type': 'text', 'similarity': 'classic'}}
            MAP-228 | a copy to an object      | -          | {'a': {'type': 'keyword', 'copy_to': 'o'}, 'o': {'type': 'object'}}
            MAP-228 | a copy from a sub-field  | -          | {'a': {'type': 'text', 'fields': {'b': {'type': 'keyword', 'copy_to': 'c'}}}}
            MAP-229 | an alias of nothing      | -          | {'a': {'type': 'alias', 'path': 'b'}}
            MAP-229 | an alias of an alias     | -          | {'a': {'type': 'alias', 'path': 'b'}, 'b': {'type': 'alias', 'path': 'c'}, 'c': {'type': 'long'}}
            MAP-230 | an object as sub-field   | -          | {'a': {'type': 'text', 'fields': {'b': {'type': 'object'}}}}
            MAP-230 | sub-fields of a sub-field | opensearch | {'a': {'type': 'text', 'fields': {'b': {'type': 'text', 'fields': {'c': {'type': 'keyword'}}}}}}
            MAP-231 | two join fields          | -          | {'a': {'type': 'join', 'relations': {'x': 'y'}}, 'b': {'type': 'join', 'relations': {'x': 'y'}}}
            MAP-231 | a child with two parents | -          | {'a': {'type': 'join', 'relations': {'x': 'z', 'y': 'z'}}}
            MAP-234 | an object where there are none | -    | {'a': {'subobjects': false, 'properties': {'b': {'type': 'object', 'enabled': false}}}}
            MAP-235 | a long key of meta       | opensearch:3.8 | {'a': {'type': 'long', 'meta': {'a-key-of-more-than-20': 'x'}}}
            MAP-235 | a long value of meta     | opensearch:3.8 | {'a': {'type': 'long', 'meta': {'x': 'a value of more than fifty characters, which is fifty-six'}}}
            MAP-235 | six entries of meta      | opensearch:3.8 | {'a': {'type': 'long', 'meta': {'a': '1', 'b': '2', 'c': '3', 'd': '4', 'e': '5', 'f': '6'}}}
            MAP-235 | a number in meta         | -          | {'a': {'type': 'long', 'meta': {'x': 1}}}
            MAP-242 | a context without a type | -          | {'a': {'type': 'completion', 'contexts': [{'name': 'x'}]}}
            MAP-242 | places of no field       | -          | {'a': {'type': 'completion', 'contexts': [{'name': 'x', 'type': 'geo', 'path': 'b'}]}}
            MAP-242 | places of a keyword      | -          | {'a': {'type': 'completion', 'contexts': [{'name': 'x', 'type': 'geo', 'path': 'b'}]}, 'b': {'type': 'keyword'}}
            """)
    @EachCaseIsARow
    void isRefused(String code, String what, String takenBy, String properties) {
        boolean taken = probe.define(
                        MappingProbe.newName(), Json.with(Json.object("{}"), "properties", Json.value(properties)))
                .isEmpty();
        assertEquals(List.of(probe.dialect().id(), probe.release().id()).contains(takenBy), taken, code + ": " + what);
    }

    /** A document is stored, and a search that should find it finds nothing, or one that should not finds it. */
    @ParameterizedTest(name = "{0}: {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            DOC-113 | values of two objects are found together | 1 | {'a': {'type': 'object', 'properties': {'x': {'type': 'keyword'}, 'y': {'type': 'keyword'}}}} | {'a': [{'x': '1', 'y': '2'}, {'x': '3', 'y': '4'}]} | {'bool': {'filter': [{'term': {'a.x': '1'}}, {'term': {'a.y': '4'}}]}}
            MAP-248 | what is copied is not copied on | 0 | {'a': {'type': 'keyword', 'copy_to': 'b'}, 'b': {'type': 'keyword', 'copy_to': 'c'}, 'c': {'type': 'keyword'}} | {'a': 'v'} | {'term': {'c': 'v'}}
            MAP-226 | a value of more than ignore_above is not found | 0 | {'a': {'type': 'keyword', 'ignore_above': 5}} | {'a': 'longer than that'} | {'term': {'a': 'longer than that'}}
            MAP-206 | a number is a year | 0 | {'a': {'type': 'date'}} | {'a': 2026} | {'range': {'a': {'lt': '1971-01-01'}}}
            MAP-250 | a constant of more than ignore_above is not found | 0 | {'a': {'type': 'keyword', 'ignore_above': 5}} | {'a': 'PUBLISHED'} | {'exists': {'field': 'a'}}
            MAP-251 | an id of more than ignore_above is not found | 0 | {'a': {'type': 'keyword', 'ignore_above': 35}} | {'a': '123e4567-e89b-12d3-a456-426614174000'} | {'exists': {'field': 'a'}}
            MAP-237 | a field without index and columns does not exist | 0 | {'a': {'type': 'keyword', 'index': false, 'doc_values': false}} | {'a': 'v'} | {'exists': {'field': 'a'}}
            REP-406 | a text does not equal its value | 0 | {'a': {'type': 'text'}} | {'a': 'Quick Fox'} | {'term': {'a': 'Quick Fox'}}
            REP-409 | a number beyond its type is not found | 0 | {'a': {'type': 'byte'}} | {'a': 5} | {'term': {'a': 300}}
            REP-417 | bytes do not exist | 0 | {'a': {'type': 'binary'}} | {'a': 'YWJj'} | {'exists': {'field': 'a'}}
            REP-431 | an object that is not parsed does not exist | 0 | {'a': {'type': 'object', 'enabled': false}} | {'a': {'x': 1}} | {'exists': {'field': 'a'}}
            QJ-526 | a nested value is not found outside | 0 | {'a': {'type': 'nested', 'properties': {'x': {'type': 'keyword'}}}} | {'a': [{'x': 'v'}]} | {'term': {'a.x': 'v'}}
            QJ-523 | a prefix of a text is not analyzed | 0 | {'a': {'type': 'text'}} | {'a': 'Quick Fox'} | {'prefix': {'a': 'Qui'}}
            QJ-546 | no alternative at all finds everything | 1 | {'a': {'type': 'keyword'}} | {'a': 'v'} | {'bool': {'should': []}}
            """)
    @EachCaseIsARow
    void losesData(String code, String what, int hits, String properties, String document, String query) {
        String index = probe.created(Json.with(Json.object("{}"), "properties", Json.value(properties)));
        assertEquals("", probe.store(index, "1", Json.object(document)).orElse(""));

        JsonTree found = probe.search(index, List.of(Json.object("{'query': " + query + "}")))
                .get(0)
                .object("hits")
                .get("hits");

        assertEquals(hits, Json.objects(found).size(), code + ": " + what);
    }

    /** Servers take the mapping, but then no document that has the field; nothing is lost silently. */
    @ParameterizedTest(name = "MAP-228: a copy to an alias refuses {0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a value               | true  | {'a': 'v'}
            several values        | true  | {'a': ['v', 'w'], 'c': 'x'}
            a null                | true  | {'a': null}
            nothing where there is nothing to copy | false | {'c': 'v'}
            """)
    @EachCaseIsARow
    void refusesDocumentsThatCopyToAnAlias(String what, boolean refused, String document) {
        String index = probe.created(Json.object("""
                {'properties': {'a': {'type': 'keyword', 'copy_to': 'b'}, 'b': {'type': 'alias', 'path': 'c'}, 'c': {'type': 'keyword'}}}"""));

        Optional<String> refusal = probe.store(index, "1", Json.object(document));

        assertEquals(
                refused, refusal.filter(why -> why.contains("field alias [b]")).isPresent(), refusal::toString);
        assertEquals(refused, refusal.isPresent(), refusal::toString);
    }

    /** An index is created, and takes no document. In the third column, which servers take it none the less. */
    @ParameterizedTest(name = "{0}: {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            MAP-206 | several joins            | -          | {'a': {'type': 'join', 'relations': {'x': 'y'}}} | {'a': ['x', 'x']}
            MAP-228 | a copy of an object      | -          | {'a': {'type': 'geo_point', 'copy_to': 'b'}, 'b': {'type': 'text'}} | {'a': {'lat': 1, 'lon': 2}}
            MAP-206 | a date as a whole number | -          | {'a': {'type': 'date', 'fields': {'b': {'type': 'long'}}}} | {'a': '2026-11-22T00:00:00.000Z'}
            MAP-206 | a boolean as a number    | -          | {'a': {'type': 'boolean', 'fields': {'b': {'type': 'long'}}}} | {'a': true}
            MAP-206 | a number as a boolean    | -          | {'a': {'type': 'long', 'fields': {'b': {'type': 'boolean'}}}} | {'a': 42}
            MAP-206 | a number as a day        | -          | {'a': {'type': 'long', 'fields': {'b': {'type': 'date', 'format': 'strict_date'}}}} | {'a': 42}
            MAP-206 | a time as a day          | -          | {'a': {'type': 'date', 'fields': {'b': {'type': 'date', 'format': 'strict_date'}}}} | {'a': '2026-11-22T00:00:00.000Z'}
            MAP-206 | a number as a completion | -          | {'a': {'type': 'long', 'fields': {'b': {'type': 'completion'}}}} | {'a': 42}
            MAP-228 | a copy of a point to points | opensearch:3.8 | {'a': {'type': 'geo_point', 'copy_to': 'b'}, 'b': {'type': 'geo_point'}} | {'a': {'lat': 1, 'lon': 2}}
            MAP-228 | a copy of a range to ranges | opensearch:3.8 | {'a': {'type': 'integer_range', 'copy_to': 'b'}, 'b': {'type': 'integer_range'}} | {'a': {'gte': 1}}
            MAP-228 | a copy of a range        | -          | {'a': {'type': 'integer_range', 'copy_to': 'b'}, 'b': {'type': 'keyword'}} | {'a': {'gte': 1}}
            MAP-228 | a date as a number       | -          | {'a': {'type': 'date', 'copy_to': 'b'}, 'b': {'type': 'long'}} | {'a': '2026-11-22T00:00:00.000Z'}
            MAP-228 | a boolean as a number    | -          | {'a': {'type': 'boolean', 'copy_to': 'b'}, 'b': {'type': 'long'}} | {'a': true}
            MAP-228 | a number as a boolean    | -          | {'a': {'type': 'long', 'copy_to': 'b'}, 'b': {'type': 'boolean'}} | {'a': 1}
            MAP-228 | an address as a number   | -          | {'a': {'type': 'ip', 'copy_to': 'b'}, 'b': {'type': 'long'}} | {'a': '::1'}
            """)
    @EachCaseIsARow
    void takesNoDocument(String code, String what, String takenBy, String properties, String document) {
        String index = probe.created(Json.with(Json.object("{}"), "properties", Json.value(properties)));
        boolean taken = probe.store(index, "1", Json.object(document)).isEmpty();
        assertEquals(List.of(probe.dialect().id(), probe.release().id()).contains(takenBy), taken, code + ": " + what);
    }

    @ParameterizedTest(name = "MAP-226: a keyword of 32767 bytes refuses its document")
    @CsvSource("32767")
    @EachCaseIsARow
    void refusesTheDocument(int length) {
        String index = probe.created(Json.object("{'properties': {'a': {'type': 'keyword'}}}"));
        String tooLong = "{'a': '" + "x".repeat(length) + "'}";
        assertTrue(probe.store(index, "1", Json.object(tooLong)).isPresent());
        assertTrue(probe.store(index, "2", Json.object(tooLong.replaceFirst("x", "")))
                .isEmpty());
    }
}
