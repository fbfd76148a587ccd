package dev.espalier.transport.request;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.support.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs warnings, but neither the same one all the time nor very many of them. */
final class WarningLog implements WarningHandler {

    static final Duration QUIET = Duration.ofMinutes(10);
    static final int MOST_PER_MINUTE = 60;
    static final int LONGEST = 1024;

    /** More texts than can be logged in the quiet time are not remembered. */
    private static final int MOST_REMEMBERED = 1024;

    private static final Logger LOG = LoggerFactory.getLogger(WarningHandler.class);
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();

    /** When a text was logged; the oldest first. */
    private final Map<String, Long> logged = new LinkedHashMap<>();

    private long minuteBegan;
    private int linesOfMinute;

    WarningLog(Clock clock) {
        this.clock = clock;
        this.minuteBegan = clock.nanoTime();
    }

    @Override
    public void warned(Request request, Node node, List<String> warnings) {
        if (LOG.isWarnEnabled()) {
            due(warnings).forEach(text -> LOG.warn("{} on {}: the server warns: {}", request, node, text));
        }
    }

    /** Those that are to be logged now, cut off where they are too long. */
    List<String> due(List<String> warnings) {
        List<String> due = new ArrayList<>();
        lock.lock();
        try {
            for (String warning : warnings) {
                String text = warning.length() <= LONGEST ? warning : warning.substring(0, LONGEST) + "...";
                if (take(text, clock.nanoTime())) {
                    due.add(text);
                }
            }
        } finally {
            lock.unlock();
        }
        return due;
    }

    private boolean take(String text, long now) {
        Long before = logged.get(text);
        if (before != null && now - before < QUIET.toNanos()) {
            return false;
        }
        if (now - minuteBegan >= MINUTE) {
            minuteBegan = now;
            linesOfMinute = 0;
        }
        if (linesOfMinute == MOST_PER_MINUTE) {
            return false;
        }
        linesOfMinute++;
        logged.remove(text);
        logged.put(text, now);
        if (logged.size() > MOST_REMEMBERED) {
            logged.remove(logged.keySet().iterator().next());
        }
        return true;
    }
}
