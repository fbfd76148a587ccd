package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.conformance.EachCaseIsARow;
import dev.espalier.schema.FieldParameter;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingDiff;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Servers take each parameter of each field type with the values that the schema calls legal, answer them as they were
 * sent, and refuse other values and the parameters of other types. They refuse types that they do not have.
 */
@EverySearchServer
@DisplayName("Field types: parameters")
class FieldTypeParametersTest {

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
    void parameters(FieldType type) {
        FieldTypes.assumePresent(type, probe);
        FieldExamples examples = probe.examples(type);
        List<String> wrong = new ArrayList<>();

        examples.legal().stream()
                .collect(Collectors.groupingBy(field -> FieldExamples.standsAlone(type) ? field : type))
                .values()
                .forEach(fields -> wrong.addAll(notKept(fields)));
        wrong.addAll(taken(type, examples));

        assertEquals("", String.join("\n", wrong));
    }

    /** Which fields an index does not take, or answers otherwise than they were sent. */
    private List<String> notKept(List<JsonObject> list) {
        Map<String, JsonObject> fields = new LinkedHashMap<>(FieldExamples.TARGETS);
        list.forEach(field -> fields.put("field" + fields.size(), field));
        String index = MappingProbe.newName();
        if (probe.define(index, Json.mapping(fields)).isPresent()) {
            return list.stream()
                    .flatMap(field -> probe.define(MappingProbe.newName(), mapping(field)).stream()
                            .map(refusal -> field.compact() + " is refused: " + refusal))
                    .toList();
        }
        return MappingDiff.between(probe.mapping(index), Json.mapping(fields), probe.dialect()).changes().stream()
                .map(change -> fields.get(change.path()).compact() + " is answered with other values: " + change)
                .toList();
    }

    private static JsonObject mapping(JsonObject field) {
        return Json.mapping(Json.and(FieldExamples.TARGETS, "field", field));
    }

    /** What the server takes though it is wrong, or refuses though it is known to take it. */
    private List<String> taken(FieldType type, FieldExamples examples) {
        Map<String, JsonObject> mappings = new LinkedHashMap<>();
        for (FieldParameter parameter : examples.parameters()) {
            for (JsonTree value : examples.illegal(parameter)) {
                mappings.put(parameter.name() + " " + value.compact(), examples.with(parameter, value));
            }
        }
        examples.foreign()
                .forEach((name, value) ->
                        mappings.put(name + " of other types", Json.with(examples.minimal(), name, value)));
        mappings.replaceAll((what, field) -> Json.mapping(Map.of("field" + Math.abs(what.hashCode()), field)));

        Set<String> taken = FieldExamples.standsAlone(type)
                ? probe.taken(mappings)
                : probe.taken(probe.defined(Json.mapping(FieldExamples.TARGETS)), mappings);
        Set<String> known = mappings.keySet().stream()
                .filter(what -> KnownLeniency.covers(probe.release(), type, what))
                .collect(Collectors.toCollection(TreeSet::new));

        List<String> differences = new ArrayList<>();
        taken.stream().filter(what -> !known.contains(what)).forEach(what -> differences.add(what + " is taken"));
        known.stream().filter(what -> !taken.contains(what)).forEach(what -> differences.add(what + " is refused"));
        return differences;
    }
}
