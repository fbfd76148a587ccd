package dev.espalier.transport;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps retries from multiplying the load on nodes that are in trouble: in the long run one retry for ten calls, with
 * some in reserve. Retries of requests that never reached a node are free.
 */
final class RetryBudget {

    private static final int PRICE = 10;
    private static final int RESERVE = 100 * PRICE;

    private final AtomicInteger savings = new AtomicInteger(RESERVE);

    /** One more call. */
    void earn() {
        // Mostly the reserve is full, and there is nothing to contend for.
        if (savings.get() < RESERVE) {
            savings.updateAndGet(saved -> Math.min(saved + 1, RESERVE));
        }
    }

    /** False if there were too many retries of late. */
    boolean spend() {
        return savings.getAndUpdate(saved -> saved < PRICE ? saved : saved - PRICE) >= PRICE;
    }
}
