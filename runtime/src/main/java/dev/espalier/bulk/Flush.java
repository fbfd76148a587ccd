package dev.espalier.bulk;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Has everything sent that was added before it. Not thread-safe, but for the future. */
final class Flush {

    private final long before;
    private long remaining;
    private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();

    /**
     * A flush that begins now.
     *
     * @param before the number of the first operation that comes after it
     * @param remaining how many before that have no outcome yet
     */
    Flush(long before, long remaining) {
        this.before = before;
        this.remaining = remaining;
    }

    void ended(BulkEntry<?> entry) {
        if (entry.position() < before) {
            remaining--;
        }
    }

    boolean over() {
        return remaining == 0;
    }

    CompletableFuture<@Nullable Void> done() {
        return done;
    }
}
