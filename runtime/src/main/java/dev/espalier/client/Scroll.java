package dev.espalier.client;

import dev.espalier.codec.JsonValue;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Every hit of a search as JSON, page by page, in the state of the index at the first one. Closes itself after the last hit and
 * by a failure; to be closed by whoever stops before. For one thread at a time.
 *
 * <p>A page is asked for once only, as a second request would skip one. To page with pauses, or again, use a {@link
 * PointInTime}.
 */
public final class Scroll implements Iterator<JsonValue>, AutoCloseable {

    private final Transport transport;
    private final ScrollWalk walk;
    private Iterator<JsonValue> page = List.<JsonValue>of().iterator();
    private boolean ended;

    private Scroll(Transport transport, ScrollWalk walk) {
        this.transport = transport;
        this.walk = walk;
    }

    static Scroll open(Transport transport, ScrollWalk walk) {
        Scroll scroll = new Scroll(transport, walk);
        scroll.readPage();
        return scroll;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !ended) {
            readPage();
        }
        return page.hasNext();
    }

    @Override
    public JsonValue next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more hits");
        }
        return page.next();
    }

    private void readPage() {
        try {
            page = walk.next().execute(transport).iterator();
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
        if (!page.hasNext()) {
            close();
        }
    }

    /** Has the server let go of it, once. A failure is logged: the server lets go in time. */
    @Override
    public void close() {
        page = List.<JsonValue>of().iterator();
        if (ended) {
            return;
        }
        ended = true;
        if (walk.begun()) {
            try {
                walk.closing().execute(transport);
            } catch (ClientException e) {
                walk.notClosed(e);
            }
        }
    }
}
