package dev.espalier.bulk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Chains that are not used, to be used again. Thread-safe. */
final class ByteChains {

    private static final int MOST = 16;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<ByteChain> unused = new ArrayDeque<>();

    ByteChain take() {
        lock.lock();
        try {
            ByteChain chain = unused.poll();
            return chain == null ? new ByteChain() : chain;
        } finally {
            lock.unlock();
        }
    }

    void giveBack(@Nullable ByteChain chain) {
        if (chain == null) {
            return;
        }
        chain.clear();
        lock.lock();
        try {
            if (unused.size() < MOST) {
                unused.push(chain);
            }
        } finally {
            lock.unlock();
        }
    }
}
