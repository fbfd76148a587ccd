package dev.espalier.index;

import java.util.List;

/**
 * What {@link IndexAdmin#ensure} found and did.
 *
 * @param status what was done
 * @param indexes the concrete indexes that hold the documents, such as {@code articles-000001}
 * @param addedFields the fields that the index lacked and has now, such as {@code author.name}; documents that were
 *     there before have no value in them. Empty for a new index
 * @param changes every change of the mapping in words, and every alias that was added. Empty for a new index
 * @param unapplied what the code declares otherwise than an index has it, and what was left as it is: settings, each with
 *     what it would take, such as {@code index.refresh_interval: 1s -> 30s (applied live)}, aliases of another filter
 *     or routing, and parameters of the mapping that differ after they were sent. Empty for a new index
 */
public record EnsureResult(
        Status status, List<String> indexes, List<String> addedFields, List<String> changes, List<String> unapplied) {

    /** What was done. */
    public enum Status {
        /** There was no index; now there is one. */
        CREATED,
        /** The mapping was changed in ways that an index can take, or aliases were added. */
        UPDATED,
        /** The index has the mapping and the aliases of the code; nothing was sent but the question. */
        UNCHANGED
    }

    /** Copies the lists. */
    public EnsureResult {
        indexes = List.copyOf(indexes);
        addedFields = List.copyOf(addedFields);
        changes = List.copyOf(changes);
        unapplied = List.copyOf(unapplied);
    }
}
