package dev.espalier.testing.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.JsonTree;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.query.ValidBody.Part;
import dev.espalier.testing.query.Verdict.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which values servers compare with which fields: what is told of the types of arguments rests on it. */
@EverySearchServer
class ComparedValuesTest {

    /** A field of the corpus, what each server compares with it, and what each refuses. */
    private record Row(String field, List<String> taken, List<String> refused) {}

    private static final String WORD = "'LOW'";
    private static final String DAY = "'2026-01-01'";
    private static final String TIME = "'10:15:00'";

    private static final List<Row> ROWS = List.of(
            new Row("count", List.of("5", "'5'", "1.5"), List.of("true", WORD, DAY, TIME)),
            new Row("price", List.of("5", "'1.5'"), List.of("true", WORD, DAY, TIME)),
            new Row("ages", List.of("5", "'5'"), List.of("1.5", "true", WORD, DAY)),
            new Row("active", List.of("true", "'false'"), List.of("1", "'1'", WORD, DAY)),
            new Row("created", List.of(DAY, "'now-1d/d'", "5", "1770000000000"), List.of("true", WORD, TIME)),
            new Row("period", List.of(DAY, "5"), List.of("true", WORD, TIME)),
            new Row("ip", List.of("'10.0.0.1'", "'10.0.0.0/8'"), List.of("5", "true", WORD, DAY)),
            new Row("tag", List.of("5", "1.5", "true", WORD, DAY, TIME), List.of()),
            new Row("title", List.of("5", "1.5", "true", WORD, DAY, TIME), List.of()));

    @Test
    void areTakenAndRefusedByEachServer(SearchCluster cluster) {
        Map<String, Boolean> expected = new LinkedHashMap<>();
        for (Row row : ROWS) {
            row.taken().forEach(value -> expected.put(search(row.field(), value), true));
            row.refused().forEach(value -> expected.put(search(row.field(), value), false));
        }
        List<String> searches = List.copyOf(expected.keySet());
        Map<String, Boolean> said = new LinkedHashMap<>();
        try (JudgingServer server = new JudgingServer(cluster)) {
            List<Verdict> verdicts = server.judge(searches);
            for (int i = 0; i < searches.size(); i++) {
                said.put(searches.get(i), verdicts.get(i).outcome() == Outcome.TAKEN);
            }
        }
        assertEquals(lines(expected), lines(said));
    }

    private static String search(String field, String value) {
        String query = "{'term': {'" + field + "': " + value + "}}";
        return Part.QUERY.search(JsonTree.parse(query.replace('\'', '"')));
    }

    private static String lines(Map<String, Boolean> taken) {
        return String.join("\n", taken.entrySet().stream().map(Object::toString).toList());
    }
}
