package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.conformance.EachCaseIsARow;
import dev.espalier.schema.FieldType;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A server takes a change of a parameter if the difference of the mappings says so, and refuses it if not. A parameter
 * that the new definition leaves out is a change as well: to its default, or none.
 */
@EverySearchServer
@DisplayName("Field types: changes")
class FieldTypeChangesTest {

    private MappingProbe probe;

    @BeforeEach
    void connect(SearchCluster cluster) {
        probe = new MappingProbe(cluster);
    }

    @AfterEach
    void close() {
        probe.close();
    }

    /** One field, before and after. */
    private record Change(JsonObject before, JsonObject after) {

        @Override
        public String toString() {
            return before.compact() + " -> " + after.compact();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.espalier.conformance.mapping.FieldTypes#all")
    @EachCaseIsARow
    void changes(FieldType type) {
        FieldTypes.assumePresent(type, probe);
        List<String> wrong = new ArrayList<>();
        cases(type).stream()
                .collect(Collectors.groupingBy(change -> FieldExamples.standsAlone(type) ? change : type))
                .values()
                .forEach(changes -> wrong.addAll(verdicts(changes)));
        assertEquals("", String.join("\n", wrong));
    }

    /** From nothing to a value, back, and to another value, for each parameter; and to other types. */
    private List<Change> cases(FieldType type) {
        FieldExamples examples = probe.examples(type);
        List<Change> changes = new ArrayList<>();
        examples.parameters().forEach(parameter -> {
            List<JsonObject> stated = examples.with(parameter);
            JsonObject minimal = examples.without(parameter);
            JsonObject first = stated.get(0);
            JsonObject last = stated.get(stated.size() - 1);
            Stream.of(
                            new Change(minimal, first),
                            new Change(first, minimal),
                            new Change(minimal, last),
                            new Change(last, minimal),
                            new Change(first, last),
                            new Change(last, first))
                    .filter(change -> !change.before.equals(change.after) && !changes.contains(change))
                    // what is kept needs no request
                    .filter(change -> parameter.resetWhenOmitted() || change.after != minimal)
                    .forEach(changes::add);
        });
        Stream.of(FieldType.values())
                .filter(other -> other != type && FieldTypes.isPresent(other, probe))
                .filter(other -> other.family() == type.family() || other == FieldType.KEYWORD)
                .forEach(other -> changes.add(
                        new Change(examples.minimal(), probe.examples(other).minimal())));
        return changes;
    }

    private boolean isKnown(Change change, String what) {
        FieldType type = FieldType.named(change.before.text("type")).orElseThrow();
        return KnownLeniency.covers(probe.release(), type, what);
    }

    /** Which verdicts of the server differ from those of the mappings' difference. */
    private List<String> verdicts(List<Change> changes) {
        Map<String, Change> byName = new LinkedHashMap<>();
        changes.forEach(change -> byName.put("field" + byName.size(), change));
        Map<String, JsonObject> before = new LinkedHashMap<>(FieldExamples.TARGETS);
        byName.forEach((name, change) -> before.put(name, change.before));
        String index = probe.defined(Json.mapping(before));
        JsonObject current = probe.mapping(index);

        Map<String, JsonObject> after = new LinkedHashMap<>();
        byName.forEach((name, change) -> after.put(name, Json.mapping(Map.of(name, change.after))));
        Map<String, MappingDiff> diffs = new LinkedHashMap<>();
        after.forEach((name, wanted) -> diffs.put(name, MappingDiff.between(current, wanted, probe.dialect())));
        Set<String> taken = taken(index, byName, diffs);
        JsonObject reached = probe.mapping(index);

        List<String> wrong = new ArrayList<>();
        after.forEach((name, wanted) -> {
            MappingDiff diff = diffs.get(name);
            if (diff.isBreaking() == taken.contains(name)
                    && !isKnown(byName.get(name), "to " + byName.get(name).after.text("type"))) {
                wrong.add(byName.get(name) + " is " + (taken.contains(name) ? "taken" : "refused") + ", but expected "
                        + diff.changes());
            } else if (taken.contains(name)) {
                MappingDiff rest = MappingDiff.between(reached, wanted, probe.dialect());
                rest.changes().stream()
                        .filter(change -> !isKnown(byName.get(name), "keeps " + change.parameter()))
                        .forEach(change -> wrong.add(byName.get(name) + " is taken, but still lacks " + change));
            }
        });
        return wrong;
    }

    /** Which changes an index takes: those that it should, in one request, which costs as much as that for one of them. */
    private Set<String> taken(String index, Map<String, Change> changes, Map<String, MappingDiff> diffs) {
        Map<String, JsonObject> together = new LinkedHashMap<>();
        Map<String, JsonObject> each = new LinkedHashMap<>();
        changes.forEach((name, change) -> {
            if (diffs.get(name).isBreaking()) {
                each.put(name, Json.mapping(Map.of(name, change.after)));
            } else {
                together.put(name, change.after);
            }
        });
        Set<String> taken = new TreeSet<>();
        if (probe.put(index, Json.mapping(together)).isEmpty()) {
            taken.addAll(together.keySet());
        } else {
            together.forEach((name, field) -> each.put(name, Json.mapping(Map.of(name, field))));
        }
        taken.addAll(probe.taken(index, each));
        return taken;
    }
}
