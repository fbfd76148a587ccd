package dev.espalier.schema.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of an index, and those that a search computes for itself, which hide fields of the same name.
 *
 * @param index the fields of the index
 * @param computed the names of the others
 */
record BodyFields(FieldIndex index, Set<String> computed) implements FieldIndex {

    private static final List<String> MEMBERS = List.of("runtime_mappings", "derived");

    /** The fields that a body can name. */
    static FieldIndex of(JsonTree body, FieldIndex index) {
        Set<String> computed = new HashSet<>();
        if (body instanceof JsonObject object) {
            for (String member : MEMBERS) {
                if (object.get(member) instanceof JsonObject fields) {
                    computed.addAll(fields.members().keySet());
                }
            }
        }
        return computed.isEmpty() ? index : new BodyFields(index, computed);
    }

    @Override
    public Optional<IndexedField> find(String name) {
        return computed.contains(name) ? Optional.empty() : index.find(name);
    }

    @Override
    public Collection<String> names() {
        return index.names();
    }

    /** A computed field may be an object with fields of its own. */
    @Override
    public Unmapped unmapped(String name) {
        boolean inside = computed.stream().anyMatch(field -> name.equals(field) || name.startsWith(field + "."));
        return inside ? Unmapped.ANSWERED : index.unmapped(name);
    }
}
