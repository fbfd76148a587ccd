package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.conformance.mapping.QueryMatrix.Answer;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.ResponseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What servers answer to each query of a field of each type is what is kept in a table. {@code -Despalier.queries=write}
 * writes the tables.
 */
@EverySearchServer
class QueryMatrixTest {

    private static final String NO_SUCH_FIELD = "no_such_field";

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
    void isWhatTheServerAnswers() throws IOException {
        Path table = QueryMatrix.file(probe.release());
        String answered = matrix().text();
        if ("write".equals(System.getProperty("espalier.queries"))) {
            Files.writeString(table, answered);
        }
        assertEquals(Files.readString(table), answered);
    }

    private QueryMatrix matrix() {
        List<FieldType> types = Stream.of(FieldType.values())
                .filter(type -> FieldTypes.isPresent(type, probe))
                .toList();
        String index = index(types);
        QueryMatrix matrix = new QueryMatrix();
        for (FieldQuery query : FieldQuery.all()) {
            List<JsonObject> searches = new ArrayList<>();
            types.forEach(type -> searches.add(query.of(type, type.typeName())));
            types.forEach(type -> searches.add(query.of(type, NO_SUCH_FIELD)));
            List<JsonObject> answers;
            try {
                answers = probe.search(index, searches);
            } catch (ResponseException unknown) {
                continue;
            }
            for (int i = 0; i < types.size(); i++) {
                matrix.add(query, types.get(i), answer(query, answers.get(i), answers.get(types.size() + i)));
            }
        }
        return matrix;
    }

    private static Answer answer(FieldQuery query, JsonObject answer, JsonObject ofNoField) {
        if (answer.get("error") != null) {
            return Answer.REFUSES;
        }
        JsonTree silence = ofNoField.get("error") == null ? query.outcome(ofNoField) : JsonTree.of(0);
        return query.outcome(answer).equals(silence) ? Answer.SILENT : Answer.FINDS;
    }

    /** An index with a field of each type, named as the type is, and one document. */
    private String index(List<FieldType> types) {
        Map<String, JsonObject> fields = new LinkedHashMap<>(FieldExamples.TARGETS);
        Map<String, JsonTree> document = new LinkedHashMap<>();
        for (FieldType type : types) {
            fields.put(type.typeName(), probe.examples(type).minimal());
            document.put(
                    type == FieldType.ALIAS ? "target" : type.typeName(),
                    Json.value(FieldValues.of(type).value()));
        }
        String index = probe.created(Json.mapping(fields));
        assertEquals("", probe.store(index, "1", new JsonObject(document)).orElse(""));
        return index;
    }
}
