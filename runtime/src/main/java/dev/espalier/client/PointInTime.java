package dev.espalier.client;

import dev.espalier.codec.Json;
import dev.espalier.exchange.JsonReader;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Sort;
import dev.espalier.search.SearchOptions;
import dev.espalier.transport.ClientException;
import dev.espalier.transport.Request;
import dev.espalier.transport.ResponseReader;
import dev.espalier.transport.Transport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The state of an index at one moment, kept by the server until it is closed or not used for five minutes. */
final class PointInTime implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PointInTime.class);

    private static final String KEEP_ALIVE = "5m";
    private static final int GONE = 404;

    private final Transport transport;
    private final Dialect dialect;
    private String id;
    private boolean closed;

    private PointInTime(Transport transport, Dialect dialect, String id) {
        this.transport = transport;
        this.dialect = dialect;
        this.id = id;
    }

    /**
     * Opens a point in time.
     *
     * @param options which shards it is of, and which copies of them; searches in it do not say that again
     */
    static PointInTime open(Transport transport, Dialect dialect, String index, SearchOptions options) {
        Request request = SearchRequests.withOptions(
                dialect.openPointInTime(index).withParameter("keep_alive", KEEP_ALIVE), options);
        String id = transport.execute(request, JsonReader.of(json -> member(dialect.pointInTimeMember(), json)));
        if (id.isEmpty()) {
            throw new IllegalStateException("The server opened a point in time of " + index + " without naming it");
        }
        return new PointInTime(transport, dialect, id);
    }

    /** The server may answer any search with a new id, which replaces the old one. */
    void renew(String newest) {
        id = newest;
    }

    /** An order in which no two documents of a point in time have the same place. */
    Sort tieBreaker(DocumentType<?, ?> type) {
        return dialect.tieBreaker(type);
    }

    /** What a search says under {@code "pit"}. */
    String clause() {
        return Json.toString(json -> {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeStringProperty("keep_alive", KEEP_ALIVE);
            json.writeEndObject();
        });
    }

    /** Tells the server, once. A failure is logged: the caller has its documents, and the server lets go in time. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            transport.execute(dialect.closePointInTime(id).withAcceptedStatuses(GONE), ResponseReader.status());
        } catch (ClientException e) {
            LOG.warn("A point in time could not be closed; the server drops it after {}", KEEP_ALIVE, e);
        }
    }

    private static String member(String name, JsonParser json) {
        String value = "";
        if (json.nextToken() == JsonToken.START_OBJECT) {
            String member;
            while ((member = json.nextName()) != null) {
                json.nextToken();
                if (member.equals(name)) {
                    value = json.getValueAsString("");
                }
                json.skipChildren();
            }
        }
        return value;
    }
}
