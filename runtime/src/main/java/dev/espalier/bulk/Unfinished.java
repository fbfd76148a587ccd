package dev.espalier.bulk;

import dev.espalier.bulk.BulkStep.Settled;
import java.util.ArrayList;
import java.util.List;

/** Knows how many operations have no outcome yet, or one that nobody was told, and who waits for them. Not thread-safe. */
final class Unfinished<T> {

    private final List<Flush> flushes = new ArrayList<>();
    private long count;

    void added() {
        count++;
    }

    boolean none() {
        return count == 0;
    }

    /** Begins to wait for all that there is. */
    Flush flush(long before) {
        Flush flush = new Flush(before, count);
        if (!flush.over()) {
            flushes.add(flush);
        }
        return flush;
    }

    /** Whether somebody waits. */
    boolean awaited() {
        return !flushes.isEmpty();
    }

    /** Everybody was told of these; the flushes that are over by that. */
    List<Flush> told(List<Settled<T>> settled) {
        count -= settled.size();
        flushes.forEach(flush -> settled.forEach(one -> flush.ended(one.entry())));
        List<Flush> over = flushes.stream().filter(Flush::over).toList();
        flushes.removeAll(over);
        return over;
    }
}
