package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.query.Query;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What servers make of values in queries where one expects something else; and what the queries of this library make of
 * the same, which is what one expects.
 */
@EverySearchServer
@DisplayName("Values in queries")
class ValueSemanticsTest {

    private static final JsonObject MAPPING = Json.object("""
            {'dynamic': 'strict', 'properties': {
              'time': {'type': 'date'}, 'day': {'type': 'date', 'format': 'strict_date'}, 'nano': {'type': 'date_nanos'},
              'byte': {'type': 'byte'}, 'int': {'type': 'integer'}, 'long': {'type': 'long'}, 'float': {'type': 'float'},
              'half': {'type': 'half_float'}, 'ip': {'type': 'ip'}, 'flag': {'type': 'boolean'},
              'word': {'type': 'keyword'}, 'text': {'type': 'text'}}}""");

    /** By their ids. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "A",
            """
            {'time': '2020-01-01T10:00:00.001Z', 'day': '2020-01-01', 'nano': '2020-01-01T10:00:00.000000001Z',
             'byte': 5, 'int': 5, 'long': 5, 'float': 1.5, 'half': 1.5, 'ip': '1.2.3.4', 'flag': true, 'word': 'v*',
             'text': 'Quick Fox'}""",
            "B",
            "{'time': '2020-01-01T10:00:00.999Z'}",
            "C",
            "{'time': '2020-01-01T10:00:01.000Z'}",
            "D",
            "{'time': '2020-01-02T00:00:00.000Z', 'day': '2020-01-02'}");

    /** A query in JSON, which documents it finds, and what OpenSearch does instead. */
    private static final String TABLE = """
            {'term': {'time': '2020-01-01T10:00:00Z'}}                       | A B
            {'term': {'time': '2020-01-01T10:00:00.000Z'}}                   | -
            {'range': {'time': {'gt': '2020-01-01T10:00:00Z'}}}              | C D
            {'range': {'time': {'gt': '2020-01-01T10:00:00.000Z'}}}          | A B C D
            {'range': {'time': {'gt': '2020-01-01'}}}                        | D
            {'range': {'time': {'lte': '2020-01-01'}}}                       | A B C
            {'term': {'time': '2020-01-01T10:00:00.001999999Z'}}             | A
            {'term': {'time': '01.01.2020'}}                                 | error
            {'term': {'day': '2020-01-01'}}                                  | A
            {'range': {'day': {'gt': '2020-01-01'}}}                         | D
            {'term': {'day': '2020/01/01'}}                                  | error
            {'term': {'nano': '2020-01-01T10:00:00.000000001Z'}}             | A
            {'term': {'nano': '2020-01-01T10:00:00.000000002Z'}}             | -
            {'term': {'nano': '1969-12-31T23:59:59.999Z'}}                   | error
            {'term': {'nano': '2262-04-12T00:00:00.000Z'}}                   | error
            {'term': {'byte': 300}}                                          | -
            {'term': {'int': 3000000000}}                                    | -   | error
            {'term': {'int': 1.5}}                                           | -
            {'term': {'int': 5.0}}                                           | A
            {'term': {'int': 'abc'}}                                         | error
            {'term': {'long': 9223372036854775808}}                          | -   | error
            {'term': {'float': 1e40}}                                        | -   | error
            {'term': {'half': 70000}}                                        | -   | error
            {'term': {'flag': 'yes'}}                                        | error
            {'term': {'flag': 1}}                                            | error
            {'term': {'ip': 'abc'}}                                          | error
            {'term': {'ip': '1.2.3.0/24'}}                                   | A
            {'range': {'int': {'gt': 5, 'lt': 3}}}                           | -
            {'range': {'int': {}}}                                           | A
            {'terms': {'word': []}}                                          | -
            {'ids': {'values': []}}                                          | -
            {'bool': {}}                                                     | A B C D
            {'bool': {'should': []}}                                         | A B C D
            {'match': {'text': ''}}                                          | -
            {'match': {'text': '!?'}}                                        | -
            {'multi_match': {'query': 'fox', 'fields': ['int', 'text']}}     | error
            {'multi_match': {'query': 'fox', 'fields': ['int', 'text'], 'lenient': true}} | A
            {'wildcard': {'word': '*'}}                                      | A
            """;

    private static final Instant TEN = Instant.parse("2020-01-01T10:00:00Z");
    private static final DatePath<Instant> TIME = new DatePath<>("time", ValueCodecs.INSTANT);
    private static final DatePath<LocalDate> DAY = new DatePath<>("day", ValueCodecs.LOCAL_DATE);
    private static final DatePath<Instant> NANO = new DatePath<>("nano", DateCodecs.INSTANT_NANOS);
    private static final KeywordPath<String> WORD = new KeywordPath<>("word", ValueCodecs.STRING);

    private MappingProbe probe;
    private String index;

    @BeforeEach
    void store(SearchCluster cluster) {
        probe = new MappingProbe(cluster);
        index = probe.created(MAPPING);
        DOCUMENTS.forEach((id, document) ->
                assertEquals("", probe.store(index, id, Json.object(document)).orElse("")));
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    @DisplayName("Mean to servers what is known of them")
    void meanToServersWhatIsKnown() {
        Map<String, String> expected = new LinkedHashMap<>();
        boolean differs = probe.dialect() == Dialect.OPENSEARCH;
        TABLE.lines()
                .map(line -> line.split("\\|"))
                .forEach(cells -> expected.put(cells[0].strip(), cells[differs ? cells.length - 1 : 1].strip()));
        assertFinds(expected);
    }

    @Test
    @DisplayName("Of typed conditions mean what Java means")
    void ofTypedConditionsMeanWhatJavaMeans() {
        Map<Query, String> expected = new LinkedHashMap<>();
        expected.put(TIME.is(TEN), "-");
        expected.put(TIME.is(TEN.plusMillis(1)), "A");
        expected.put(TIME.in(TEN, TEN.plusMillis(999)), "B");
        expected.put(TIME.after(TEN), "A B C D");
        expected.put(TIME.after(TEN.plusMillis(1)), "B C D");
        expected.put(TIME.atMost(TEN.plusMillis(999)), "A B");
        expected.put(TIME.before(TEN.plusMillis(999)), "A");
        expected.put(DAY.is(LocalDate.of(2020, 1, 1)), "A");
        expected.put(DAY.after(LocalDate.of(2020, 1, 1)), "D");
        expected.put(DAY.atMost(LocalDate.of(2020, 1, 1)), "A");
        expected.put(NANO.is(TEN), "-");
        expected.put(NANO.is(TEN.plusNanos(1)), "A");
        expected.put(NANO.after(TEN), "A");
        expected.put(NANO.after(TEN.plusNanos(1)), "-");
        expected.put(WORD.in(List.of()), "-");
        expected.put(WORD.notIn(List.of()), "A B C D");
        expected.put(WORD.startsWith("v*"), "A");
        expected.put(WORD.contains("*"), "A");
        expected.put(WORD.contains("?"), "-");
        Map<String, String> byJson = new LinkedHashMap<>();
        expected.forEach((query, ids) -> byJson.put(dev.espalier.codec.Json.toString(query), ids));
        assertFinds(byJson);
    }

    private void assertFinds(Map<String, String> expected) {
        List<JsonObject> answers = probe.search(
                index,
                expected.keySet().stream()
                        .map(query -> Json.with(Json.object("{}"), "query", Json.value(query)))
                        .toList());
        List<String> wrong = new ArrayList<>();
        int i = 0;
        for (Map.Entry<String, String> line : expected.entrySet()) {
            JsonObject answer = answers.get(i++);
            String found = found(answer);
            if (!found.equals(line.getValue())) {
                wrong.add(line.getKey() + " finds " + found + ", not " + line.getValue() + ": " + answer.compact());
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static String found(JsonObject answer) {
        if (answer.get("error") != null) {
            return "error";
        }
        TreeSet<String> ids = new TreeSet<>();
        Json.objects(answer.object("hits").get("hits")).forEach(hit -> ids.add(hit.text("_id")));
        return ids.isEmpty() ? "-" : String.join(" ", ids);
    }

    @Test
    @DisplayName("That a field cannot keep make the server refuse the document")
    void thatAFieldCannotKeepAreRefused() {
        List<String> taken = new ArrayList<>();
        for (String document : List.of(
                "{'nano': '1969-12-31T23:59:59.999Z'}",
                "{'nano': '2262-04-12T00:00:00.000Z'}",
                "{'byte': 300}",
                "{'int': 3000000000}",
                "{'long': 9223372036854775808}",
                "{'float': 1e40}",
                "{'half': 70000}",
                "{'flag': 'yes'}",
                "{'flag': 1}",
                "{'ip': 'abc'}",
                "{'day': '2020-01-01T10:00:00.000Z'}",
                "{'time': '01.01.2020'}",
                "{'other': 1}")) {
            if (probe.store(index, "E", Json.object(document)).isEmpty()) {
                taken.add(document);
            }
        }
        assertEquals(List.of(), taken);
    }
}
