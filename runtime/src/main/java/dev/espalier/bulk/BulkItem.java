package dev.espalier.bulk;

import org.jspecify.annotations.Nullable;

/**
 * One operation of a bulk with its outcome.
 *
 * @param position its place in the input, from 0; in a {@link BulkIngester} the place in which it was added
 * @param document the document that was to be written; null for a deletion
 * @param id the id of the document; also one that was assigned; null where the document has none that can be sent
 * @param outcome what became of it
 * @param <T> the type of the document
 */
public record BulkItem<T>(
        long position, @Nullable T document, @Nullable String id, BulkOutcome outcome) {

    /**
     * Whether the operation was carried out.
     *
     * @return true if the document is written or deleted
     */
    public boolean succeeded() {
        return outcome.succeeded();
    }
}
