package dev.espalier.index;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingDiff;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is noted in mappings. Servers replace it as a whole, although others may have their notes there, too. */
final class IndexMeta {

    private static final String MAPPINGS = "mappings";
    private static final String META = "_meta";

    private IndexMeta() {}

    /** Whether an index lacks a note. */
    static boolean differs(MappingDiff difference) {
        return difference.changes().stream()
                .anyMatch(
                        change -> change.path().isEmpty() && change.parameter().equals(META));
    }

    /** The mapping without its notes: what a request does not speak of stays. */
    static JsonObject without(JsonObject mapping) {
        Map<String, JsonTree> members = new LinkedHashMap<>(mapping.members());
        members.remove(META);
        return new JsonObject(members);
    }

    /** A mapping of notes alone: those of an index, with those of the code. */
    static JsonObject merged(JsonObject current, JsonObject wanted) {
        JsonObject notes = current.object(MAPPINGS)
                .object(META)
                .merged(wanted.object(MAPPINGS).object(META));
        return new JsonObject(Map.of(META, notes));
    }
}
