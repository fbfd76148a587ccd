package dev.espalier.index;

import dev.espalier.codec.JsonValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** When to begin a new index: as soon as one of these is true. Immutable; every method returns a changed copy. */
public final class RolloverConditions {

    private static final RolloverConditions ALWAYS = new RolloverConditions(Map.of());

    private final Map<String, Object> conditions;

    private RolloverConditions(Map<String, Object> conditions) {
        this.conditions = conditions;
    }

    /**
     * No condition: a new index in any case.
     *
     * @return to begin with
     */
    public static RolloverConditions always() {
        return ALWAYS;
    }

    /**
     * Once the index is this old.
     *
     * @param age 1 second or more, in whole seconds
     * @return changed conditions
     */
    public RolloverConditions maxAge(Duration age) {
        return with("max_age", positive("age", age.toSeconds()) + "s");
    }

    /**
     * Once the index has this many documents, replicas not counted.
     *
     * @param documents 1 or more
     * @return changed conditions
     */
    public RolloverConditions maxDocuments(long documents) {
        return with("max_docs", positive("documents", documents));
    }

    /**
     * Once the primary shards of the index are this large, all together.
     *
     * @param bytes 1 or more
     * @return changed conditions
     */
    public RolloverConditions maxBytes(long bytes) {
        return with("max_size", positive("bytes", bytes) + "b");
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    JsonValue body() {
        return JsonValue.of(Map.of("conditions", conditions));
    }

    private RolloverConditions with(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(conditions);
        changed.put(name, value);
        return new RolloverConditions(changed);
    }

    private static long positive(String what, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " must be 1 or more, not " + value);
        }
        return value;
    }
}
