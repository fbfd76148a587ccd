package dev.espalier.bulk;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Chains that are not used, to be used again, as long as memory is not scarce. Thread-safe. */
final class ByteChains {

    /** Together. */
    private static final int MOST_BYTES = 24 << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private SoftReference<Store> unused = new SoftReference<>(new Store());

    private static final class Store {

        private final Deque<ByteChain> chains = new ArrayDeque<>();
        private long bytes;
    }

    ByteChain take() {
        lock.lock();
        try {
            Store store = unused.get();
            ByteChain chain = store == null ? null : store.chains.poll();
            if (store == null || chain == null) {
                return new ByteChain();
            }
            store.bytes -= chain.capacity();
            return chain;
        } finally {
            lock.unlock();
        }
    }

    /** Nothing may read it any more; null if something might. */
    void giveBack(@Nullable ByteChain chain) {
        if (chain == null) {
            return;
        }
        chain.clear();
        lock.lock();
        try {
            Store store = unused.get();
            if (store == null) {
                store = new Store();
                unused = new SoftReference<>(store);
            }
            if (store.bytes + chain.capacity() <= MOST_BYTES) {
                store.bytes += chain.capacity();
                store.chains.push(chain);
            }
        } finally {
            lock.unlock();
        }
    }
}
