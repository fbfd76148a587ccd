package dev.espalier.transport.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who gets the next connection. */
@Timeout(20)
class SlotsTest {

    private static final long LONG = TimeUnit.MINUTES.toNanos(1);

    @Test
    void whoCameFirstIsServedFirst() {
        Slots slots = new Slots(1);
        List<String> served = new ArrayList<>();
        assertTrue(slots.tryAcquire());
        slots.enqueue(waiter -> served.add("first"));
        slots.enqueue(waiter -> served.add("second"));
        assertFalse(slots.tryAcquire());
        assertEquals(2, slots.waiting());

        slots.release();
        assertEquals(List.of("first"), served);
        slots.release();
        assertEquals(List.of("first", "second"), served);
        slots.release();

        assertEquals(0, slots.inUse());
    }

    @Test
    void whoGaveUpIsPassedOver() {
        Slots slots = new Slots(1);
        AtomicInteger served = new AtomicInteger();
        assertTrue(slots.tryAcquire());
        Slots.Waiter impatient = slots.enqueue(waiter -> served.addAndGet(100));
        Slots.Waiter patient = slots.enqueue(waiter -> served.incrementAndGet());

        assertTrue(slots.giveUp(impatient));
        slots.release();

        assertEquals(1, served.get());
        assertTrue(patient.granted());
        assertFalse(slots.giveUp(patient), "it is too late to give up what was granted");
    }

    @Test
    void whoeverWaitsIsSentAwayWhenTheyAreClosed() {
        Slots slots = new Slots(1);
        List<Boolean> granted = new ArrayList<>();
        assertTrue(slots.tryAcquire());
        slots.enqueue(waiter -> granted.add(waiter.granted()));

        slots.close();
        slots.enqueue(waiter -> granted.add(waiter.granted()));

        assertEquals(List.of(false, false), granted);
    }

    @Test
    void anInterruptEndsTheWaitAndTakesNothing() throws InterruptedException {
        Slots slots = new Slots(1);
        assertTrue(slots.tryAcquire());
        Thread.currentThread().interrupt();

        assertThrows(InterruptedException.class, () -> slots.acquire(LONG, Cancellations.NONE));

        slots.release();
        assertEquals(0, slots.inUse() + slots.waiting());
        assertTrue(slots.acquire(LONG, Cancellations.NONE));
    }

    @Test
    void neverMoreThanThereAreAndNoneIsLost() throws Exception {
        Slots slots = new Slots(3);
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService executor = Executors.newFixedThreadPool(16);
        List<Future<?>> tasks = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            int patience = i * 1000;
            tasks.add(executor.submit(() -> {
                for (int round = 0; round < 2000; round++) {
                    if (slots.tryAcquire() || slots.acquire(patience, Cancellations.NONE)) {
                        most.accumulateAndGet(held.incrementAndGet(), Math::max);
                        held.decrementAndGet();
                        slots.release();
                    }
                }
                return null;
            }));
        }
        for (Future<?> task : tasks) {
            task.get();
        }
        executor.shutdown();

        assertTrue(most.get() <= 3, most + " at a time");
        assertEquals(0, slots.inUse());
        assertEquals(0, slots.waiting());
    }
}
