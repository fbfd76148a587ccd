package dev.espalier.bulk;

import dev.espalier.bulk.BulkStep.Settled;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells outcomes to whoever wants to know them, then makes room. Knows which threads are about it. */
final class Deliveries<T> {

    private final Contained<T> listener;
    private final Room room;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    Deliveries(BulkListener<T> listener, Room room) {
        this.listener = new Contained<>(listener);
        this.room = room;
    }

    /** Whether this thread runs code of the user that must not wait for itself. */
    boolean onThisThread() {
        return threads.contains(Thread.currentThread());
    }

    void deliver(List<Settled<T>> settled) {
        marked(() -> {
            for (Settled<T> one : settled) {
                BulkItem<T> item = one.entry().item(one.outcome());
                listener.operationEnded(item);
                one.entry().complete(item);
            }
        });
        room.leave(
                settled.size(),
                settled.stream().mapToLong(one -> one.entry().size()).sum());
    }

    void requestStarted(int operations, long bytes) {
        marked(() -> listener.requestStarted(operations, bytes));
    }

    void requestEnded(BulkRequestEvent event) {
        marked(() -> listener.requestEnded(event));
    }

    private void marked(Runnable calls) {
        boolean outermost = threads.add(Thread.currentThread());
        try {
            calls.run();
        } finally {
            if (outermost) {
                threads.remove(Thread.currentThread());
            }
        }
    }
}
