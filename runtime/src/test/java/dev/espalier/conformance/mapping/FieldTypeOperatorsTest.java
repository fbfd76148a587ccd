package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.conformance.EachCaseIsARow;
import dev.espalier.schema.FieldOperator;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.Target;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An operator that the schema allows for a field type finds the one document that there is; one that it does not allow
 * is refused, or finds nothing, or is known to do more than one should rely on. Likewise sorting and aggregating.
 */
@EverySearchServer
@DisplayName("Field types: operators")
class FieldTypeOperatorsTest {

    private MappingProbe probe;

    @BeforeEach
    void connect(SearchCluster cluster) {
        probe = new MappingProbe(cluster);
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.espalier.conformance.mapping.FieldTypes#all")
    @EachCaseIsARow
    void operators(FieldType mapped) {
        FieldTypes.assumePresent(mapped, probe);
        FieldType type = mapped == FieldType.ALIAS ? FieldExamples.TARGET_TYPE : mapped;
        Map<String, Boolean> allowed = allowed(type);
        Map<String, String> searches = FieldSearches.of(type);

        String index = probe.created(Json.mapping(
                Json.and(FieldExamples.TARGETS, "field", probe.examples(mapped).minimal())));
        String document = FieldSearches.document(mapped);
        assertEquals("", probe.store(index, "1", Json.object(document)).orElse(""));
        List<JsonObject> answers =
                probe.search(index, searches.values().stream().map(Json::object).toList());

        List<String> wrong = new ArrayList<>();
        int i = 0;
        for (String what : searches.keySet()) {
            JsonObject answer = answers.get(i++);
            boolean found = FieldSearches.isFound(what, answer);
            boolean expected = allowed.get(what) || KnownLeniency.covers(probe.release(), type, what);
            if (found != expected) {
                wrong.add(what + (found ? " answers" : " does not answer: " + answer.compact()));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private Map<String, Boolean> allowed(FieldType type) {
        Target target = Target.of(probe.release());
        Map<String, Boolean> allowed = new LinkedHashMap<>();
        for (FieldOperator operator : FieldOperator.values()) {
            allowed.put(operator.name(), type.supports(operator, target));
        }
        allowed.put(FieldSearches.SORT, type.sortable(target));
        allowed.put(FieldSearches.AGGREGATION, type.aggregatable(target));
        return allowed;
    }
}
