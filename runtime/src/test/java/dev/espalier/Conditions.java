package dev.espalier;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what is going to be. */
public final class Conditions {

    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();
    private static final long PAUSE = 1_000_000;

    private Conditions() {}

    /** As below, where the code says what is waited for. */
    public static void await(BooleanSupplier condition) {
        await(condition, "the condition does not hold");
    }

    /** Returns as soon as the condition holds; fails, in the words given, if it does not hold for long. */
    public static void await(BooleanSupplier condition, String what) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            boolean mayWait = System.nanoTime() < end && !Thread.currentThread().isInterrupted();
            assertTrue(mayWait, () -> "waited in vain: " + what);
            LockSupport.parkNanos(PAUSE);
        }
    }
}
