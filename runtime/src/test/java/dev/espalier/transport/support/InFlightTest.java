package dev.espalier.transport.support;

import static dev.espalier.Conditions.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The watch outlives what goes wrong with those whom it watches. */
@Timeout(20)
class InFlightTest {

    private final InFlight inFlight = new InFlight(Clock.SYSTEM);

    @AfterEach
    void close() {
        inFlight.close(Duration.ZERO);
    }

    @Test
    void fault11_whatFailsByAnErrorIsTriedAgainAndKeepsNobodyElseWaiting() {
        Due failing = new Due(new OutOfMemoryError("of the test"));
        inFlight.add(failing);
        await(() -> failing.times.get() > 0, "it has failed once");

        Due other = new Due(null);
        inFlight.add(other);

        await(() -> other.ended.getCount() == 0, "the other one is told");
        await(() -> failing.ended.getCount() == 0, "it is told again");
        assertEquals(2, failing.times.get());
        assertEquals(1, other.times.get());
    }

    @Test
    void fault11_whatFailsByAnErrorWhenItIsClosedIsTriedAgain() {
        Due far = new Due(new StackOverflowError("of the test")) {
            @Override
            public long due() {
                return System.nanoTime() + Duration.ofHours(1).toNanos();
            }
        };
        inFlight.add(far);

        inFlight.close(Duration.ZERO);

        assertEquals(0, far.ended.getCount());
    }

    /** Due at once; fails the first time if told to. */
    private static class Due implements InFlight.Member {

        private final AtomicInteger times = new AtomicInteger();
        private final CountDownLatch ended = new CountDownLatch(1);
        private final Error first;
        private final long due = System.nanoTime();

        Due(Error first) {
            this.first = first;
        }

        @Override
        public long due() {
            return due;
        }

        @Override
        public void expire() {
            if (times.getAndIncrement() == 0 && first != null) {
                throw first;
            }
            ended.countDown();
        }

        @Override
        public void shutDown() {
            expire();
        }
    }
}
