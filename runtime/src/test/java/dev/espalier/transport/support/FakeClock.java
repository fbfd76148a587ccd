package dev.espalier.transport.support;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only when told, or when somebody waits. */
public final class FakeClock implements Clock {

    private final AtomicLong nanos =
            new AtomicLong(Long.MAX_VALUE - Duration.ofSeconds(5).toNanos());
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private volatile Instant instant = Instant.parse("2026-03-01T12:00:00Z");

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public boolean await(CountDownLatch latch, long wait) {
        pauses.add(Duration.ofNanos(wait));
        nanos.addAndGet(wait);
        return latch.getCount() == 0;
    }

    public FakeClock advance(Duration time) {
        nanos.addAndGet(time.toNanos());
        return this;
    }

    public void moveWallClock(Duration jump) {
        instant = instant.plus(jump);
    }

    public List<Duration> pauses() {
        return pauses;
    }
}
