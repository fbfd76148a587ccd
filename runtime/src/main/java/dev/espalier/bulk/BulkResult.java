package dev.espalier.bulk;

import java.util.List;

/**
 * The outcomes of a bulk: one item for each operation, in the order of the input.
 *
 * @param items the items; {@code items().get(n)} belongs to the n-th operation
 * @param <T> the type of the documents
 */
public record BulkResult<T>(List<BulkItem<T>> items) {

    /** Copies the items. */
    public BulkResult {
        items = List.copyOf(items);
    }

    /**
     * Whether an operation was not carried out, or may not have been.
     *
     * @return true if {@link #failures()} is not empty
     */
    public boolean hasFailures() {
        return succeeded() < items.size();
    }

    /**
     * The operations that were not carried out, or may not have been.
     *
     * @return their items, in the order of the input
     */
    public List<BulkItem<T>> failures() {
        return items.stream().filter(item -> !item.succeeded()).toList();
    }

    /**
     * How many operations were carried out.
     *
     * @return 0 to the number of items
     */
    public int succeeded() {
        return (int) items.stream().filter(BulkItem::succeeded).count();
    }

    /**
     * This result, if every operation was carried out.
     *
     * @return this
     * @throws BulkFailedException otherwise, naming the first failures
     */
    public BulkResult<T> orThrow() {
        if (hasFailures()) {
            throw new BulkFailedException(this);
        }
        return this;
    }
}
