package dev.espalier.benchmarks.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.benchmarks.FoundProduct;
import dev.espalier.benchmarks.Product;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

/** Nodes that take their time, the clients of several of them, and waits that are found. */
class StubNodesTest {

    private static final Product FIRST = Scenario.PRODUCTS.get(0);

    @Test
    void clientsTakeTurnsAtNodesThatCountWhatTheyAnswer() throws Exception {
        try (StubNodes nodes = new StubNodes(2, 20);
                StoreClient raw = new RawClient(nodes.addresses(), 1);
                StoreClient own = new EspalierClient(nodes.addresses(), 1)) {
            long begun = System.nanoTime();
            for (StoreClient client : List.of(raw, own, raw, own)) {
                assertEquals(FIRST, client.get(FIRST.id()));
            }
            assertTrue(System.nanoTime() - begun >= 4 * 20_000_000L);
            assertEquals(List.of(new StubNodes.Seen(2, 1), new StubNodes.Seen(2, 1)), nodes.seen());
        }
    }

    @Test
    void aThreadThatIsParkedDuringACallIsFound() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        try (Load load = new Load(new Locked(lock), Scenario.GET32)) {
            LockWaits waits = LockWaits.during(() -> load.run(50));
            ByteArrayOutputStream table = new ByteArrayOutputStream();
            waits.print(new PrintStream(table, true, StandardCharsets.UTF_8), "locked", 1000);
            String text = table.toString(StandardCharsets.UTF_8);
            assertTrue(text.contains("Locked.get` in `jdk.internal.misc.Unsafe.park`"), text);
        }
    }

    /** A client whose calls wait for each other. */
    private record Locked(ReentrantLock lock, CountDownLatch queued) implements StoreClient {

        Locked(ReentrantLock lock) {
            this(lock, new CountDownLatch(1));
        }

        @Override
        public Product get(String id) throws Exception {
            lock.lock();
            try {
                while (queued.getCount() > 0) {
                    if (lock.hasQueuedThreads()) {
                        queued.countDown();
                    }
                    Thread.onSpinWait();
                }
                return FIRST;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public Object search() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<FoundProduct> hits(Object page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int bulk(List<Product> products) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
