package dev.espalier.bulk;

import dev.espalier.transport.request.BackoffPolicy;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * How bulks are sent: how much goes into a request, what is sent again, when to stop. Immutable; every {@code with} method
 * returns a changed copy.
 *
 * <p>These rules stand in place of the client's own {@link dev.espalier.transport.request.RetryPolicy}, so that two layers of
 * retries do not multiply: the transport only goes on to the next node when one cannot be reached. Its time limits hold for
 * each request.
 */
public final class BulkSettings {

    private static final int MOST_OPERATIONS = 100_000;
    private static final int LEAST_BYTES = 1024;
    private static final int MOST_BYTES = 1 << 30;
    private static final int MOST_RETRIES = 100;

    private static final BulkSettings STANDARD = new BulkSettings(
            1000,
            5 << 20,
            OptionalLong.empty(),
            5,
            BackoffPolicy.fullJitter(Duration.ofMillis(200), Duration.ofSeconds(30)),
            0);

    private final int maxOperations;
    private final int maxBytes;
    private final OptionalLong serverLimit;
    private final int maxRetries;
    private final BackoffPolicy backoff;
    private final int stopAfter;

    private BulkSettings(
            int maxOperations,
            int maxBytes,
            OptionalLong serverLimit,
            int maxRetries,
            BackoffPolicy backoff,
            int stopAfter) {
        this.maxOperations = maxOperations;
        this.maxBytes = maxBytes;
        this.serverLimit = serverLimit;
        this.maxRetries = maxRetries;
        this.backoff = backoff;
        this.stopAfter = stopAfter;
    }

    /**
     * At most 1000 operations or 5 MiB in a request, up to five retries with pauses of up to 200 ms at first, doubling up
     * to 30 s, and no early stop.
     *
     * @return the settings
     */
    public static BulkSettings standard() {
        return STANDARD;
    }

    /**
     * How many operations a request holds at most.
     *
     * @param operations 1 to 100,000
     * @return changed copy
     */
    public BulkSettings withMaxOperations(int operations) {
        return new BulkSettings(
                range("maxOperations", operations, 1, MOST_OPERATIONS),
                maxBytes,
                serverLimit,
                maxRetries,
                backoff,
                stopAfter);
    }

    /**
     * How many bytes a request holds at most, before compression. A single larger operation goes alone, as long as the
     * server takes it.
     *
     * @param bytes 1 KiB to 1 GiB
     * @return changed copy
     */
    public BulkSettings withMaxBytes(int bytes) {
        return new BulkSettings(
                maxOperations,
                range("maxBytes", bytes, LEAST_BYTES, MOST_BYTES),
                serverLimit,
                maxRetries,
                backoff,
                stopAfter);
    }

    /**
     * The longest request that the server takes: its {@code http.max_content_length}. An operation that is larger is not
     * sent. By default the nodes are asked for it ({@code GET /_nodes/http}) when there is an operation that is larger
     * than {@link #withMaxBytes}; where they do not tell, it is taken for 100 MiB, as they have it by default.
     *
     * @param bytes at least 1 KiB
     * @return changed copy
     */
    public BulkSettings withServerLimit(long bytes) {
        if (bytes < LEAST_BYTES) {
            throw new IllegalArgumentException("serverLimit must be at least " + LEAST_BYTES + ", not " + bytes);
        }
        return new BulkSettings(maxOperations, maxBytes, OptionalLong.of(bytes), maxRetries, backoff, stopAfter);
    }

    /**
     * How often an operation is sent again after it was refused for now (429, 503), or after its request got no answer.
     *
     * @param retries 0 to 100
     * @return changed copy
     */
    public BulkSettings withMaxRetries(int retries) {
        return new BulkSettings(
                maxOperations,
                maxBytes,
                serverLimit,
                range("maxRetries", retries, 0, MOST_RETRIES),
                backoff,
                stopAfter);
    }

    /**
     * The pauses before operations are sent again. Where the server says how long it wants to be left alone
     * ({@code Retry-After}), the pause is at least that.
     *
     * @param policy the policy
     * @return changed copy
     */
    public BulkSettings withBackoff(BackoffPolicy policy) {
        return new BulkSettings(
                maxOperations, maxBytes, serverLimit, maxRetries, Objects.requireNonNull(policy, "policy"), stopAfter);
    }

    /**
     * After how many operations in a row that failed for one and the same lasting reason, such as a mapping that they do
     * not fit or a privilege that lacks, nothing more is sent. Default: never.
     *
     * @param failures at least 1
     * @return changed copy
     */
    public BulkSettings withStopAfter(int failures) {
        return new BulkSettings(
                maxOperations,
                maxBytes,
                serverLimit,
                maxRetries,
                backoff,
                range("stopAfter", failures, 1, Integer.MAX_VALUE));
    }

    int maxOperations() {
        return maxOperations;
    }

    /** No more than the server takes, if that is known. */
    int maxBytes() {
        return (int) Math.min(maxBytes, serverLimit.orElse(maxBytes));
    }

    /** Empty if it is to be asked for. */
    OptionalLong serverLimit() {
        return serverLimit;
    }

    int maxRetries() {
        return maxRetries;
    }

    BackoffPolicy backoff() {
        return backoff;
    }

    /** 0 for never. */
    int stopAfter() {
        return stopAfter;
    }

    static int range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be from " + least + " to " + most + ", not " + value);
        }
        return value;
    }
}
