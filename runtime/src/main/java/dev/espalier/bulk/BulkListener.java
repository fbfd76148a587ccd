package dev.espalier.bulk;

/**
 * Is told what a {@link BulkIngester} does. Called on the threads that asynchronous calls run on, several at a time, and for
 * operations that are refused before sending on the thread that added them; may block, and may add operations, for which
 * there is room then in any case. What it throws is logged, the first time as a warning, and changes nothing.
 *
 * @param <T> the type of the documents
 */
public interface BulkListener<T> {

    /**
     * An operation has its outcome. Called exactly once for each, before its future is completed.
     *
     * @param item the operation with its outcome
     */
    default void operationEnded(BulkItem<T> item) {}

    /**
     * A request is about to be sent.
     *
     * @param operations how many it holds
     * @param bytes how long it is, before compression
     */
    default void requestStarted(int operations, long bytes) {}

    /**
     * A request was answered or failed.
     *
     * @param event what it came to
     */
    default void requestEnded(BulkRequestEvent event) {}
}
