package dev.espalier.client;

import dev.espalier.codec.JsonValue;
import dev.espalier.codec.JsonWritable;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every hit of a search as JSON, page by page, in the state of the index at the first one. Closes itself after the last hit and
 * by a failure; to be closed by whoever stops before. For one thread at a time.
 *
 * <p>A page is asked for once only, as a second request would skip one. To page with pauses, or again, use a {@link
 * PointInTime}.
 */
public final class Scroll implements Iterator<JsonValue>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Scroll.class);

    private static final RequestPath ENDPOINT = RequestPath.of("_search", "scroll");
    private static final int GONE = 404;

    private final Transport transport;
    private final String index;
    private final String keepAlive;
    private String id = "";
    private Iterator<JsonValue> page = List.<JsonValue>of().iterator();
    private boolean ended;

    private Scroll(Transport transport, String index, String keepAlive) {
        this.transport = transport;
        this.index = index;
        this.keepAlive = keepAlive;
    }

    static Scroll open(Transport transport, String index, JsonWritable body, Duration keepAlive) {
        Scroll scroll = new Scroll(transport, index, KeepAlive.text(keepAlive));
        Request first = Request.post(RequestPath.of(index, "_search")).withParameter("scroll", scroll.keepAlive);
        scroll.read(JsonRequests.with(first, body));
        return scroll;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !ended) {
            Request next = Request.post(ENDPOINT);
            read(JsonRequests.with(next, JsonValue.of(Map.of("scroll", keepAlive, "scroll_id", id))));
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

    /** The server may answer each page with a new id, which replaces the old one. */
    private void read(Request request) {
        try {
            JsonValue answer = JsonRequests.send(transport, request);
            id = answer.get("_scroll_id").asText(id);
            Completeness.require(index, answer);
            page = answer.at("hits", "hits").elements().iterator();
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
        if (!id.isEmpty()) {
            Request request = Request.delete(ENDPOINT).withAcceptedStatuses(GONE);
            try {
                transport.execute(
                        JsonRequests.with(request, JsonValue.of(Map.of("scroll_id", List.of(id)))),
                        ResponseReader.status());
            } catch (ClientException e) {
                LOG.warn("A scroll could not be closed; the server drops it after {}", keepAlive, e);
            }
        }
    }
}
