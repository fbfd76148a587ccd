package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Fields in which the compiler refuses to highlight, servers refuse or mark nothing in; in all others they mark. */
@EverySearchServer
@DisplayName("Highlighted fields")
class HighlightedFieldsTest {

    private static final JsonObject MAPPING = Json.object("""
            {'_source': {'excludes': ['gone', 'kept']},
             'properties': {
               'title': {'type': 'text', 'fields': {'raw': {'type': 'keyword'}}},
               'vectors': {'type': 'text', 'term_vector': 'with_positions_offsets'},
               'payloads': {'type': 'text', 'term_vector': 'with_positions_offsets_payloads'},
               'terms': {'type': 'text', 'term_vector': 'yes'},
               'gone': {'type': 'text', 'fields': {'raw': {'type': 'keyword'}}},
               'kept': {'type': 'text', 'store': true},
               'code': {'type': 'keyword'},
               'scanned': {'type': 'keyword', 'index': false},
               'part': {'type': 'text', 'copy_to': ['copies', 'stored_copies']},
               'copies': {'type': 'text'},
               'stored_copies': {'type': 'text', 'store': true},
               'name': {'type': 'alias', 'path': 'title'},
               'words': {'type': 'integer'},
               'written': {'type': 'date'},
               'open': {'type': 'boolean'},
               'host': {'type': 'ip'},
               'author': {'properties': {'name': {'type': 'text'}}},
               'remarks': {'type': 'nested', 'properties': {'text': {'type': 'text'}}}}}""");

    private static final JsonObject DOCUMENT = Json.object("""
            {'title': 'quick fox', 'vectors': 'quick fox', 'payloads': 'quick fox', 'terms': 'quick fox',
             'gone': 'quick fox', 'kept': 'quick fox', 'code': 'quick', 'scanned': 'quick', 'part': 'quick fox',
             'words': 5, 'written': '2026-01-01', 'open': true, 'host': '10.0.0.1',
             'author': {'name': 'quick fox'}, 'remarks': [{'text': 'quick fox'}]}""");

    /** The compiler's verdict, what it is about, what servers do, the fields to mark in, and the query. */
    private static final List<Row> ROWS = """
            REP-442 | a number                  | silent  | {'words': {}}                  | {'term': {'words': 5}}
            REP-442 | a date                    | silent  | {'written': {}}                | {'term': {'written': '2026-01-01'}}
            REP-442 | a boolean                 | silent  | {'open': {}}                   | {'term': {'open': true}}
            REP-442 | an address                | silent  | {'host': {}}                   | {'term': {'host': '10.0.0.1'}}
            REP-442 | an object                 | silent  | {'author': {}}                 | {'match': {'author.name': 'quick'}}
            REP-442 | a keyword without index   | silent  | {'scanned': {}}                | {'term': {'scanned': 'quick'}}
            REP-442 | a text that is not kept   | silent  | {'gone': {}}                   | {'match': {'gone': 'quick'}}
            REP-442 | its multi-field           | silent  | {'gone.raw': {}}               | {'term': {'gone.raw': 'quick fox'}}
            REP-442 | a field that is not searched | silent | {'code': {}}                 | {'match': {'title': 'quick'}}
            REP-442 | a field searched by a multi-field | silent | {'title': {}}           | {'term': {'title.raw': 'quick fox'}}
            REP-442 | a multi-field that is not searched | silent | {'title.raw': {}}      | {'match': {'title': 'quick fox'}}
            REP-442 | a field searched by its copy | silent | {'part': {}}                 | {'match': {'copies': 'quick'}}
            REP-442 | no field                  | silent  | {}                             | {'match': {'title': 'quick'}}
            REP-442 | fvh in a usual text       | refused | {'title': {'type': 'fvh'}}     | {'match': {'title': 'quick'}}
            REP-442 | fvh in a text with terms alone | refused | {'terms': {'type': 'fvh'}} | {'match': {'terms': 'quick'}}
            REP-442 | fvh in a keyword          | refused | {'code': {'type': 'fvh'}}      | {'term': {'code': 'quick'}}
            REP-442 | fvh in a number           | refused | {'words': {'type': 'fvh'}}     | {'term': {'words': 5}}
            right   | a text                    | marked  | {'title': {}}                  | {'match': {'title': 'quick'}}
            right   | its multi-field           | marked  | {'title.raw': {}}              | {'term': {'title.raw': 'quick fox'}}
            right   | a keyword                 | marked  | {'code': {}}                   | {'term': {'code': 'quick'}}
            right   | a text that is stored     | marked  | {'kept': {}}                   | {'match': {'kept': 'quick'}}
            right   | copies that are stored    | marked  | {'stored_copies': {}}          | {'match': {'stored_copies': 'quick'}}
            right   | a text in an object       | marked  | {'author.name': {}}            | {'match': {'author.name': 'quick'}}
            right   | a text by its alias       | marked  | {'title': {}}                  | {'match': {'name': 'quick'}}
            right   | fvh with positions        | marked  | {'vectors': {'type': 'fvh'}}   | {'match': {'vectors': 'quick'}}
            right   | fvh with payloads         | marked  | {'payloads': {'type': 'fvh'}}  | {'match': {'payloads': 'quick'}}
            right   | fvh by a pattern          | marked  | {'vec*': {'type': 'fvh'}}      | {'match': {'vectors': 'quick'}}
            right   | what other fields match   | marked  | {'terms': {'require_field_match': false}} | {'match': {'title': 'quick'}}
            right   | what another query matches | marked | {'terms': {'highlight_query': {'match': {'terms': 'fox'}}}} | {'match': {'title': 'quick'}}
            right   | the beginning of any text | marked  | {'code': {'no_match_size': 3}} | {'match': {'title': 'quick'}}
            """.lines().map(Row::of).toList();

    private record Row(String verdict, String what, String outcome, JsonObject search) {

        static Row of(String line) {
            String[] parts = line.split("\\|");
            return new Row(parts[0].strip(), parts[1].strip(), parts[2].strip(), highlighting(parts[3], parts[4]));
        }

        String with(String seen) {
            return verdict + ": " + what + " is " + seen;
        }
    }

    private MappingProbe probe;

    @BeforeEach
    void connect(SearchCluster cluster) {
        probe = new MappingProbe(cluster);
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    @DisplayName("are refused by the compiler where servers refuse them or mark nothing, and nowhere else")
    void areThoseOfTheCompiler() {
        String index = probe.created(MAPPING);
        assertEquals("", probe.store(index, "1", DOCUMENT).orElse(""));

        List<JsonObject> answers =
                probe.search(index, ROWS.stream().map(Row::search).toList());

        assertEquals(
                lines(ROWS.stream().map(row -> row.with(row.outcome())).toList()),
                lines(IntStream.range(0, ROWS.size())
                        .mapToObj(i -> ROWS.get(i).with(outcome(answers.get(i))))
                        .toList()));
        ROWS.forEach(
                row -> assertEquals(row.verdict().equals("right"), row.outcome().equals("marked"), row.what()));
    }

    @Test
    @DisplayName("OpenSearch marks nothing in copies that are not stored")
    void warnsOfCopies() {
        String outcome = outcome(probe.created(MAPPING), DOCUMENT, "{'copies': {}}", "{'match': {'copies': 'quick'}}");

        assertEquals(probe.dialect() == Dialect.ELASTICSEARCH ? "marked" : "silent", outcome);
    }

    @Test
    @DisplayName("OpenSearch marks nothing in wildcard fields")
    void warnsOfWildcardFields() {
        FieldTypes.assumePresent(FieldType.WILDCARD, probe);
        String index = probe.created(Json.object("{'properties': {'line': {'type': 'wildcard'}}}"));

        String outcome =
                outcome(index, Json.object("{'line': 'quick'}"), "{'line': {}}", "{'term': {'line': 'quick'}}");

        assertEquals(probe.dialect() == Dialect.ELASTICSEARCH ? "marked" : "silent", outcome);
    }

    @Test
    @DisplayName("nothing is marked in a field of which all documents have the same value")
    void refusesConstants() {
        FieldTypes.assumePresent(FieldType.CONSTANT_KEYWORD, probe);
        String index =
                probe.created(Json.object("{'properties': {'kind': {'type': 'constant_keyword', 'value': 'quick'}}}"));

        assertEquals(
                "silent",
                outcome(index, Json.object("{'kind': 'quick'}"), "{'kind': {}}", "{'term': {'kind': 'quick'}}"));
    }

    private String outcome(String index, JsonObject document, String fields, String query) {
        assertEquals("", probe.store(index, "1", document).orElse(""));
        return outcome(probe.search(index, List.of(highlighting(fields, query))).get(0));
    }

    private static JsonObject highlighting(String fields, String query) {
        return Json.object("{'query': " + query + ", 'highlight': {'fields': " + fields + "}}");
    }

    private static String outcome(JsonObject answer) {
        if (answer.get("error") != null) {
            return "refused";
        }
        List<JsonObject> hits = Json.objects(answer.object("hits").get("hits"));
        assertEquals(1, hits.size(), "the document has to be found, or nothing is said of highlights");
        return hits.get(0).get("highlight") == null ? "silent" : "marked";
    }

    private static String lines(List<String> rows) {
        return String.join("\n", rows);
    }
}
