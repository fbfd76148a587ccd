package dev.espalier.client;

import dev.espalier.codec.JsonValue;
import dev.espalier.codec.JsonWritable;
import dev.espalier.exchange.Operation;
import dev.espalier.transport.Transport;

/**
 * The state of an index at one moment: searches in it see no later write, so that they fit together. The server keeps it until
 * it is closed, or not searched for a while. A search in one that is gone fails, and no other one takes its place, as that would
 * see another state: open a new one and begin again. For one thread at a time.
 *
 * <pre>{@code
 * try (PointInTime moment = client.openPointInTime("articles", Duration.ofMinutes(1))) {
 *     JsonValue page = moment.search(new RawJson("{\"query\": {\"match_all\": {}}, \"sort\": \"published\"}"));
 * }
 * }</pre>
 */
public final class PointInTime implements AutoCloseable {

    private final Transport transport;
    private final Transport closing;
    private final Moment moment;
    private boolean closed;

    private PointInTime(Transport transport, Transport closing, Moment moment) {
        this.transport = transport;
        this.closing = closing;
        this.moment = moment;
    }

    static PointInTime open(Transport transport, Server server, Operation<?, Moment> opening) {
        return new PointInTime(transport, server.closing(), opening.execute(transport));
    }

    /**
     * Searches in this moment. Sends {@code POST /_search}, again if it is not known whether it was carried out.
     *
     * @param body an object: query, sort, size, {@code search_after} and so on; the point in time is added to it
     * @return the answer, with {@code hits}
     * @throws IncompleteResultException if a shard failed or the search timed out
     * @throws dev.espalier.transport.error.NotFoundException if the server keeps it no longer
     * @throws IllegalStateException if this is closed
     */
    public JsonValue search(JsonWritable body) {
        if (closed) {
            throw moment.isClosed();
        }
        return moment.searching(body).execute(transport);
    }

    Moment moment() {
        return moment;
    }

    /**
     * Has the server let go of it, once, also when the calls were cancelled; without waiting for its answer if the thread is
     * interrupted. A failure is logged: the caller has its documents, and the server lets go in time.
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        moment.close(closing);
    }
}
