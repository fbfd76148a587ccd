package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingDiff;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Multi-fields can be added to a field, and that is all; the difference of the mappings says so too. */
@EverySearchServer
@DisplayName("Multi-fields")
class MultiFieldsTest {

    private static final JsonObject BEFORE = field("{'raw': {'type': 'keyword', 'ignore_above': 10}}");

    private record Change(String what, String fields, boolean taken, boolean changed) {}

    @Test
    @DisplayName("Can be added and changed in place, neither dropped nor replaced")
    void canBeAddedAndChangedInPlace(SearchCluster cluster) {
        List<String> wrong = new ArrayList<>();
        try (MappingProbe probe = new MappingProbe(cluster)) {
            for (Change change : List.of(
                    new Change(
                            "one more",
                            "{'raw': {'type': 'keyword', 'ignore_above': 10}, 'number': {'type': 'long', 'ignore_malformed': true}}",
                            true,
                            true),
                    new Change("none", "{}", true, false),
                    new Change("another limit", "{'raw': {'type': 'keyword', 'ignore_above': 20}}", true, true),
                    new Change("no limit", "{'raw': {'type': 'keyword'}}", true, true),
                    new Change("another type", "{'raw': {'type': 'long'}}", false, true),
                    new Change(
                            "without an index",
                            "{'raw': {'type': 'keyword', 'ignore_above': 10, 'index': false}}",
                            false,
                            true))) {
                String index = probe.defined(BEFORE);
                JsonObject before = probe.mapping(index);
                JsonObject wanted = field(change.fields);
                MappingDiff diff = MappingDiff.between(before, wanted, probe.dialect());
                boolean taken = probe.put(index, wanted).isEmpty();
                boolean changed = !probe.mapping(index).equals(before);
                if (taken != change.taken
                        || diff.isBreaking() == change.taken
                        || (change.taken && changed != change.changed)
                        || (!change.taken && changed)) {
                    wrong.add(change + " is " + (taken ? "taken" : "refused") + ", the mapping is "
                            + (changed ? "another" : "the same") + ", and the difference " + diff.changes());
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static JsonObject field(String fields) {
        return Json.object("{'properties': {'a': {'type': 'text', 'fields': " + fields + "}}}");
    }
}
