package dev.espalier.testing.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.espalier.schema.FieldParameter;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingDiff;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.Target;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServerKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers take the parameters of the catalogue, no others, and those changes of them that the difference allows. */
@EverySearchServer({SearchServerKind.OPENSEARCH_2, SearchServerKind.ELASTICSEARCH_8})
class FieldCatalogueTest {

    /** OpenSearch takes a change of these, and ignores it. */
    private static final Set<String> IGNORED =
            Set.of("geo_point.index", "geo_point.null_value", "geo_shape.index", "match_only_text.norms");

    private final TestNode node;
    private final ServerRelease release;

    FieldCatalogueTest(SearchCluster cluster) {
        this.node = new TestNode(cluster.address(0));
        this.release = ServerRelease.parse(cluster.kind().product().toLowerCase(Locale.ROOT) + ":" + cluster.version());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JOIN", "PASSTHROUGH"})
    void isWhatServersTake(FieldType type) {
        List<String> problems = new ArrayList<>();
        try (TestMapping mapping = new TestMapping(node, (JsonObject) JsonTree.parse(
                "{\"properties\":{\"target\":{\"type\":\"keyword\"},\"other_target\":{\"type\":\"keyword\"}}}"))) {
            requireType(type, mapping);
            for (FieldParameter parameter : type.parameters()) {
                problems.addAll(problems(type, parameter, mapping));
            }
        }
        assertEquals(List.of(), problems);
    }

    private void requireType(FieldType type, TestMapping mapping) {
        String refusal = mapping.put("probe", definition(type, null));
        if (!type.availability().on(release)) {
            assumeTrue(refusal == null, () -> release + " has no " + type.typeName());
            throw new AssertionError(release + " has " + type.typeName());
        }
        assumeTrue(
                refusal == null || !refusal.matches("(?s).*(No handler for type|does not exist|license).*"),
                () -> "this server is built without " + type.typeName());
        assertNull(refusal);
    }

    private List<String> problems(FieldType type, FieldParameter parameter, TestMapping mapping) {
        List<String> problems = new ArrayList<>();
        List<String> values = SampleValues.of(type, parameter);
        JsonObject without = definition(type, parameter);
        JsonObject with = with(without, parameter.name(), values.get(0));
        String name = parameter.name();
        String refusal = mapping.put(name + "_stated", with);
        if ((refusal == null) != parameter.availability().on(release)) {
            problems.add(name + " = " + values.get(0) + ": " + (refusal == null ? "taken" : refusal));
        }
        if (refusal != null || IGNORED.contains(type.typeName() + "." + name)) {
            return problems;
        }
        JsonObject other = values.size() > 1 ? with(without, name, values.get(1)) : without;
        change(with, other, name + "_stated", mapping, problems);
        if (!parameter.requiredOn(Target.of(release))) {
            assertNull(mapping.put(name, without));
            change(without, with, name, mapping, problems);
        }
        return problems;
    }

    private void change(JsonObject before, JsonObject after, String field, TestMapping mapping, List<String> problems) {
        MappingDiff diff = MappingDiff.between(properties(field, before), properties(field, after), release.dialect());
        String refusal = mapping.put(field, after);
        if (diff.isBreaking() != (refusal != null)) {
            problems.add(before.compact() + " -> " + after.compact() + " should be " + diff + ", but "
                    + (refusal == null ? "is taken" : refusal));
        }
    }

    private static JsonObject properties(String field, JsonObject definition) {
        return new JsonObject(Map.of("properties", new JsonObject(Map.of(field, definition))));
    }

    private JsonObject definition(FieldType type, @Nullable FieldParameter parameter) {
        return SampleValues.definition(type, parameter, release);
    }

    private static JsonObject with(JsonObject definition, String name, String value) {
        Map<String, JsonTree> members = new LinkedHashMap<>(definition.members());
        members.put(name, JsonTree.parse(value));
        return new JsonObject(members);
    }
}
