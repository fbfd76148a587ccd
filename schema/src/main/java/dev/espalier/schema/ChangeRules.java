package dev.espalier.schema;

import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.MappingChange.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides by its rule whether an index takes a change from one value to another. */
final class ChangeRules {

    /** From the most exact to the smallest. */
    private static final List<String> PRECISIONS = List.of("", "int8_", "int4_", "bbq_");

    /** What servers take for granted for all but the longest vectors. */
    private static final JsonObject STANDARD_INDEX = new JsonObject(Map.of("type", JsonTree.of("int8_hnsw")));

    private static final String CONNECTIONS = "16";
    private static final String DISK = VectorIndexKind.BBQ_DISK.type();

    private ChangeRules() {}

    /** The values are in the form in which they are compared: plain ones as text, lists of one as their element. */
    static Kind kind(ChangeRule rule, @Nullable JsonTree before, @Nullable JsonTree after, @Nullable Dialect dialect) {
        return switch (rule) {
            case AT_ONCE, LATER_DOCUMENTS, INCLUDED -> Kind.IN_PLACE;
            case OFF_ONLY -> JsonTree.of("true").equals(before) ? Kind.IN_PLACE : Kind.BREAKING;
            case ONCE -> before == null ? Kind.ADDITIVE : Kind.BREAKING;
            case VECTOR_INDEX -> isUpward(before, after) ? Kind.IN_PLACE : Kind.BREAKING;
            case RELATIONS -> isGrown(relations(before), relations(after)) ? Kind.ADDITIVE : Kind.BREAKING;
            case SOURCE ->
                isSourceDropped(before, after) && dialect == Dialect.ELASTICSEARCH ? Kind.IN_PLACE : Kind.BREAKING;
            case NEVER, COMPLETED -> Kind.BREAKING;
        };
    }

    /** Documents that are there keep what was indexed for them. */
    static boolean laterDocumentsOnly(ChangeRule rule) {
        return switch (rule) {
            case LATER_DOCUMENTS, OFF_ONLY, VECTOR_INDEX, SOURCE -> true;
            case AT_ONCE, NEVER, ONCE, COMPLETED, INCLUDED, RELATIONS -> false;
        };
    }

    private static boolean isUpward(@Nullable JsonTree before, @Nullable JsonTree after) {
        JsonTree stated = before == null ? STANDARD_INDEX : before;
        if (!(stated instanceof JsonObject old && after instanceof JsonObject next)) {
            return false;
        }
        String from = old.text("type");
        String to = next.text("type");
        if (from == null || to == null) {
            return false;
        }
        if (to.equals(DISK)) {
            return from.equals("flat") || from.equals(DISK) && isTurned(old) == isTurned(next);
        }
        if (precision(from) < 0 || precision(to) < 0) {
            return false;
        }
        boolean fromGraph = from.endsWith("hnsw");
        boolean toGraph = to.endsWith("hnsw");
        if (!fromGraph && toGraph && !from.startsWith("bbq_")) {
            return true; // a graph is built anew, from vectors that can still be read
        }
        return precision(to) >= precision(from)
                && (toGraph ? !fromGraph || connections(next) >= connections(old) : !fromGraph);
    }

    /** Whether vectors are turned before they are made smaller, which is kept for good. */
    private static boolean isTurned(JsonObject options) {
        JsonTree stated = options.get("precondition");
        return stated != null && "true".equals(ParameterValues.text(stated));
    }

    /** Whether the index of vectors that is there has what is wanted. */
    static boolean hasIndex(@Nullable JsonTree there, @Nullable JsonTree wanted) {
        boolean kept = !(there instanceof JsonObject old && wanted instanceof JsonObject next)
                || isTurned(old) == isTurned(next);
        return kept && CanonicalValues.includes(there, wanted);
    }

    private static int precision(String type) {
        return PRECISIONS.indexOf(type.replaceAll("(hnsw|flat)$", ""));
    }

    private static long connections(JsonObject options) {
        String stated = options.text("m");
        return Long.parseLong(stated == null ? CONNECTIONS : stated);
    }

    private static Map<String, Set<String>> relations(@Nullable JsonTree value) {
        Map<String, Set<String>> relations = new LinkedHashMap<>();
        if (value instanceof JsonObject object) {
            object.members().forEach((parent, children) -> relations.put(parent, names(children)));
        }
        return relations;
    }

    private static Set<String> names(JsonTree value) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonTree element : value instanceof JsonArray array ? array.elements() : List.of(value)) {
            if (element instanceof JsonText name) {
                names.add(name.value());
            }
        }
        return names;
    }

    /** Nothing is gone, no child has become a parent, and no parent a child. */
    private static boolean isGrown(Map<String, Set<String>> before, Map<String, Set<String>> after) {
        Set<String> oldChildren = union(before);
        for (Map.Entry<String, Set<String>> relation : after.entrySet()) {
            Set<String> known = before.getOrDefault(relation.getKey(), Set.of());
            if (known.isEmpty() && oldChildren.contains(relation.getKey())) {
                return false;
            }
            Set<String> added = new HashSet<>(relation.getValue());
            added.removeAll(known);
            if (added.stream().anyMatch(child -> before.containsKey(child) || oldChildren.contains(child))) {
                return false;
            }
        }
        return before.entrySet().stream()
                .allMatch(relation ->
                        after.getOrDefault(relation.getKey(), Set.of()).containsAll(relation.getValue()));
    }

    private static Set<String> union(Map<String, Set<String>> relations) {
        Set<String> all = new HashSet<>();
        relations.values().forEach(all::addAll);
        return all;
    }

    private static boolean isSourceDropped(@Nullable JsonTree before, @Nullable JsonTree after) {
        JsonTree dropped = new JsonObject(Map.of("enabled", JsonTree.of("false")));
        return (before == null || before.equals(new JsonObject(Map.of("enabled", JsonTree.of("true")))))
                && dropped.equals(after);
    }
}
