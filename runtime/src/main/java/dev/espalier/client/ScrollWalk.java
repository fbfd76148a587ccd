package dev.espalier.client;

import dev.espalier.codec.JsonValue;
import dev.espalier.codec.JsonWritable;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.exchange.Operation;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way through all hits of a scroll: which request comes next, whether somebody blocks for it or not. Used once. */
final class ScrollWalk {

    private static final Logger LOG = LoggerFactory.getLogger(Scroll.class);

    private static final RequestPath ENDPOINT = RequestPath.of("_search", "scroll");
    private static final int GONE = 404;

    private final String index;
    private final String keepAlive;
    private final Request first;
    private volatile String id = "";

    /**
     * A scroll that has not begun.
     *
     * @param index the name of an index or alias
     * @throws IllegalArgumentException if the time is out of range
     */
    ScrollWalk(String index, JsonWritable body, Duration keepAlive) {
        this.index = index;
        this.keepAlive = KeepAlive.text(keepAlive);
        Request request = Request.post(RequestPath.of(index, "_search")).withParameter("scroll", this.keepAlive);
        this.first = JsonRequests.with(request, body);
    }

    /** The next hits; none if there are no more. Asked for once only, as a second request would skip a page. */
    Operation<?, List<JsonValue>> next() {
        Request request = id.isEmpty()
                ? first
                : JsonRequests.with(Request.post(ENDPOINT), JsonValue.of(Map.of("scroll", keepAlive, "scroll_id", id)));
        return Operation.<JsonValue>of(request, JsonRequests::read).map(answer -> {
            // the server may answer each page with a new id, which replaces the old one
            id = answer.get("_scroll_id").asText(id);
            Completeness.require(index, answer);
            return answer.at("hits", "hits").elements();
        });
    }

    /** Whether the server keeps something. */
    boolean begun() {
        return !id.isEmpty();
    }

    Operation<?, Integer> closing() {
        Request request = Request.delete(ENDPOINT).withAcceptedStatuses(GONE);
        return Operation.of(
                JsonRequests.with(request, JsonValue.of(Map.of("scroll_id", List.of(id)))), ResponseReader.status());
    }

    /** The server lets go in time. */
    void notClosed(ClientException failure) {
        LOG.warn("A scroll could not be closed; the server drops it after {}", keepAlive, failure);
    }
}
