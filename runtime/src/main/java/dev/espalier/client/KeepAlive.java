package dev.espalier.client;

import java.time.Duration;

/** A time in the words of servers, as short as it can be said: {@code 5m}, {@code 1500ms}. */
final class KeepAlive {

    private KeepAlive() {}

    static String text(Duration time) {
        if (time.toMillis() < 1) {
            throw new IllegalArgumentException("keepAlive must be 1 ms or more, not " + time);
        }
        boolean wholeMinutes = time.equals(Duration.ofMinutes(time.toMinutes()));
        return wholeMinutes ? time.toMinutes() + "m" : time.toMillis() + "ms";
    }
}
