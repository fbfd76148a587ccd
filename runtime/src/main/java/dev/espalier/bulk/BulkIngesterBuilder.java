package dev.espalier.bulk;

import dev.espalier.metamodel.DocumentType;
import dev.espalier.transport.Transport;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the settings of an ingester. Not thread-safe.
 *
 * @param <T> the type of the documents
 * @param <I> the type of their ids
 */
public final class BulkIngesterBuilder<T, I> {

    private static final int MOST_REQUESTS = 1000;

    final Transport transport;
    final DocumentType<T, I> type;
    final ByteChains chains;
    BulkSettings settings = BulkSettings.standard();
    int maxRequests = 2;
    int maxPendingOperations = 10_000;
    long maxPendingBytes = 64 << 20;
    long patience = Room.FOREVER;
    Duration closeTimeout = Duration.ofSeconds(30);
    BulkListener<T> listener = new BulkListener<>() {};

    @Nullable
    Duration flushInterval = Duration.ofSeconds(1);

    BulkIngesterBuilder(Transport transport, DocumentType<T, I> type, ByteChains chains) {
        this.transport = Objects.requireNonNull(transport, "transport");
        this.type = Objects.requireNonNull(type, "type");
        this.chains = chains;
    }

    /**
     * How much goes into a request, what is sent again, when to stop. Default: {@link BulkSettings#standard()}.
     *
     * @param other the settings
     * @return this
     */
    public BulkIngesterBuilder<T, I> settings(BulkSettings other) {
        settings = Objects.requireNonNull(other, "settings");
        return this;
    }

    /**
     * How many requests may be under way at a time. When the server has too much to do (429) there are half as many, and
     * slowly more again when it has not. Default: 2.
     *
     * @param requests 1 to 1000
     * @return this
     */
    public BulkIngesterBuilder<T, I> maxConcurrentRequests(int requests) {
        maxRequests = BulkSettings.range("maxConcurrentRequests", requests, 1, MOST_REQUESTS);
        return this;
    }

    /**
     * How long an operation waits for others to fill its request, at most. Default: 1 second.
     *
     * @param interval 1 ms to 24 hours; null for no limit: then only a full request, {@link BulkIngester#flush} and
     *     {@link BulkIngester#close} send anything
     * @return this
     */
    public BulkIngesterBuilder<T, I> flushInterval(@Nullable Duration interval) {
        if (interval != null
                && (interval.compareTo(Duration.ofMillis(1)) < 0 || interval.compareTo(Duration.ofDays(1)) > 0)) {
            throw new IllegalArgumentException("flushInterval must be from 1 ms to 24 hours, not " + interval);
        }
        flushInterval = interval;
        return this;
    }

    /**
     * How many operations may be in the ingester, those under way included. Default: 10,000.
     *
     * @param operations at least 1
     * @return this
     */
    public BulkIngesterBuilder<T, I> maxPendingOperations(int operations) {
        maxPendingOperations = BulkSettings.range("maxPendingOperations", operations, 1, Integer.MAX_VALUE);
        return this;
    }

    /**
     * How many bytes of JSON may be in the ingester, those under way included; a single operation may be more, when there
     * is no other. Default: 64 MiB.
     *
     * @param bytes at least 1
     * @return this
     */
    public BulkIngesterBuilder<T, I> maxPendingBytes(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("maxPendingBytes must be at least 1, not " + bytes);
        }
        maxPendingBytes = bytes;
        return this;
    }

    /**
     * How long adding an operation waits while the ingester is full. Default: until there is room.
     *
     * @param wait zero to be told at once; longer to wait no longer than that: in both cases adding throws a
     *     {@link BulkRejectedException} of reason {@link BulkRejectedException.Reason#FULL} then
     * @return this
     */
    public BulkIngesterBuilder<T, I> maxWait(Duration wait) {
        if (wait.isNegative()) {
            throw new IllegalArgumentException("maxWait must not be negative: " + wait);
        }
        patience = wait.compareTo(Duration.ofNanos(Room.FOREVER)) > 0 ? Room.FOREVER : wait.toNanos();
        return this;
    }

    /**
     * How long {@link BulkIngester#close()} gives operations to end. Default: 30 seconds.
     *
     * @param timeout zero to 24 hours
     * @return this
     */
    public BulkIngesterBuilder<T, I> closeTimeout(Duration timeout) {
        closeTimeout = BulkIngester.closeTimeout(timeout);
        return this;
    }

    /**
     * Is told what becomes of operations and requests. Default: nobody.
     *
     * @param told instead of the one that was set before
     * @return this
     */
    public BulkIngesterBuilder<T, I> listener(BulkListener<T> told) {
        listener = Objects.requireNonNull(told, "listener");
        return this;
    }

    /**
     * Starts to take operations in. Nothing is sent and no thread is started by that.
     *
     * @return a new ingester, to be closed by the caller
     */
    public BulkIngester<T, I> build() {
        return new BulkIngester<>(this);
    }
}
