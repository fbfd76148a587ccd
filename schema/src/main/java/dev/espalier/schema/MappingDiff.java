package dev.espalier.schema;

import dev.espalier.schema.JsonTree.JsonObject;
import java.util.List;

/**
 * What must change for the mapping of an index to become the mapping that the code wants. A parameter that is left out
 * counts as its default; numbers and booleans may be written as strings. Fields that only the index has are no
 * difference, because a server never removes one, and neither are parameters of the server that are not known here.
 *
 * @param changes every change, in the order of the wanted mapping; an object comes before its fields
 */
public record MappingDiff(List<MappingChange> changes) {

    /** Copies the changes. */
    public MappingDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two mappings.
     *
     * @param current the mapping of the index: what stands under {@code "mappings"}, with {@code "properties"}
     * @param wanted the mapping of the code, of the same form
     * @return the changes that lead from the first to the second
     */
    public static MappingDiff between(JsonObject current, JsonObject wanted) {
        MappingComparison comparison = new MappingComparison();
        comparison.compare(current, wanted);
        return new MappingDiff(comparison.changes());
    }

    /**
     * Whether the mappings mean the same.
     *
     * @return true if there is no change
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Whether the index can not take all changes.
     *
     * @return true if one of them is {@link MappingChange.Kind#BREAKING}
     */
    public boolean isBreaking() {
        return changes.stream().anyMatch(change -> change.kind() == MappingChange.Kind.BREAKING);
    }

    /**
     * The fields that the index lacks.
     *
     * @return their paths, objects and sub-fields included
     */
    public List<String> addedFields() {
        return changes.stream()
                .filter(MappingChange::isAddition)
                .map(MappingChange::path)
                .toList();
    }
}
