package dev.espalier.transport.layer;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer whose body has not been read.
 *
 * @param status 200 to 599
 * @param headers every value, in order; names without case. A layer that has decompressed the body leaves out {@code
 *     Content-Encoding} and {@code Content-Length}
 * @param body what followed the head, without the framing; empty if nothing can follow. Read by one thread at a time, and
 *     may block it. It fails if the connection ends before the body does. {@link InputStream#close} does not block, and
 *     may come more than once, from any thread: after the end it keeps the connection for the next attempt, before
 *     it closes the connection, and a read that waits fails
 */
public record HttpReply(int status, Map<String, List<String>> headers, InputStream body) {

    /** Copies what could change; names that differ in case only become one. */
    public HttpReply {
        Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) ->
                sorted.computeIfAbsent(name, none -> new ArrayList<>()).addAll(values));
        sorted.replaceAll((name, values) -> List.copyOf(values));
        headers = Collections.unmodifiableMap(sorted);
    }

    /** Names of headers only. */
    @Override
    public String toString() {
        return "status " + status + " with " + headers.keySet();
    }
}
