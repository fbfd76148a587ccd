package dev.espalier.bulk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Operations that wait to be sent. Of those on one document, only the first is ready; the next one becomes ready when the
 * outcome of that is known. So none overtakes another, however often they are sent. Not thread-safe.
 */
final class OrderedQueue<T> {

    private final Deque<BulkEntry<T>> ready = new ArrayDeque<>();

    /** By document, what waits for the operation that is ready or under way; null if there is such a one only. */
    private final Map<Object, @Nullable Deque<BulkEntry<T>>> documents = new HashMap<>();

    private int size;
    private long bytes;

    void add(BulkEntry<T> entry) {
        size++;
        bytes += entry.size();
        Object key = entry.key();
        if (key == null || !documents.containsKey(key)) {
            if (key != null) {
                documents.put(key, null);
            }
            ready.add(entry);
            return;
        }
        Deque<BulkEntry<T>> line = documents.get(key);
        if (line == null) {
            line = new ArrayDeque<>(2);
            documents.put(key, line);
        }
        line.add(entry);
    }

    @Nullable
    BulkEntry<T> peek() {
        return ready.peek();
    }

    @Nullable
    BulkEntry<T> poll() {
        BulkEntry<T> first = ready.poll();
        if (first != null) {
            size--;
            bytes -= first.size();
        }
        return first;
    }

    /** The outcome of an operation that was taken is known: the next one on the same document may go. */
    void release(BulkEntry<T> entry) {
        Object key = entry.key();
        if (key == null) {
            return;
        }
        Deque<BulkEntry<T>> line = documents.get(key);
        BulkEntry<T> next = line == null ? null : line.poll();
        if (next == null) {
            documents.remove(key);
        } else {
            ready.add(next);
        }
    }

    /** Takes out everything, what waits for others included. */
    List<BulkEntry<T>> drain() {
        List<BulkEntry<T>> all = new ArrayList<>(ready);
        documents.values().forEach(line -> {
            if (line != null) {
                all.addAll(line);
            }
        });
        ready.clear();
        documents.clear();
        size = 0;
        bytes = 0;
        return all;
    }

    int ready() {
        return ready.size();
    }

    /** How many wait for another one on the same document. */
    int waiting() {
        return size - ready.size();
    }

    /** How many there are, ready or waiting. */
    int size() {
        return size;
    }

    /** How long all of them are. */
    long bytes() {
        return bytes;
    }
}
