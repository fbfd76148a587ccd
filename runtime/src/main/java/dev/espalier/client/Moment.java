package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.codec.Json;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.JsonWritable;
import dev.espalier.exchange.JsonReader;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.exchange.Operation;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Sort;
import dev.espalier.search.SearchOptions;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A point in time that is open at the server, and the requests that use it, whether somebody blocks for them or not. */
final class Moment {

    private static final Logger LOG = LoggerFactory.getLogger(PointInTime.class);

    /** How long repositories and streams may leave one alone. */
    static final Duration KEEP_ALIVE = Duration.ofMinutes(5);

    private static final int GONE = 404;

    private final Dialect dialect;
    private final String index;
    private final String keepAlive;
    private volatile String id;

    private Moment(Dialect dialect, String index, String keepAlive, String id) {
        this.dialect = dialect;
        this.index = index;
        this.keepAlive = keepAlive;
        this.id = id;
    }

    /**
     * Opens one.
     *
     * @param keepAlive how long the server keeps it after each search
     * @param options which shards it is of, and which copies of them; searches in it do not say that again
     */
    static Operation<?, Moment> opening(Dialect dialect, String index, Duration keepAlive, SearchOptions options) {
        String time = KeepAlive.text(keepAlive);
        Request opening = dialect.openPointInTime(index, options.partialResults());
        Request timed = opening.withParameter("keep_alive", time);
        // of several patterns the server would want an index for each
        boolean strict = options.indexes().requiresIndex(index) && index.indexOf(',') < 0;
        Request request =
                SearchRequests.withOptions(strict ? timed.withParameter("allow_no_indices", "false") : timed, options);
        return Operation.of(request, JsonReader.of(json -> member(dialect.pointInTimeMember(), json)))
                .map(id -> {
                    if (id.isEmpty()) {
                        throw new IllegalStateException(
                                "The server opened a point in time of " + index + " without naming it");
                    }
                    return new Moment(dialect, index, time, id);
                });
    }

    /** One that was opened before. */
    static Moment known(Dialect dialect, String index, Duration keepAlive, String id) {
        return new Moment(dialect, index, KeepAlive.text(keepAlive), id);
    }

    /** A search by any JSON. */
    Operation<?, JsonValue> searching(JsonWritable body) {
        Map<String, Object> members = new LinkedHashMap<>(JsonValue.of(body).members());
        members.put("pit", Map.of("id", id, "keep_alive", keepAlive));
        Request request = JsonRequests.with(Request.post(RequestPath.of("_search")), JsonValue.of(members));
        return Operation.<JsonValue>of(request, JsonRequests::read).map(answer -> {
            renew(answer.get("pit_id").asText(id));
            Completeness.require(index, answer);
            return answer;
        });
    }

    private Operation<?, Integer> closing() {
        return Operation.of(dialect.closePointInTime(id).withAcceptedStatuses(GONE), ResponseReader.status());
    }

    /**
     * Has the server let go of it. Never fails: the caller has its documents, and the server lets go in time.
     *
     * @param transport does not care whether the call was cancelled
     */
    void close(Transport transport) {
        if (Thread.currentThread().isInterrupted()) {
            // to wait for the answer would be to send nothing
            closeAsync(transport);
            return;
        }
        try {
            closing().execute(transport);
        } catch (ClientException e) {
            notClosed(e);
        }
    }

    /** As {@link #close}, without waiting. */
    CompletableFuture<@Nullable Void> closeAsync(Transport transport) {
        CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
        Futures.of(() -> closing().executeAsync(transport)).whenComplete((status, failure) -> {
            if (failure instanceof ClientException e) {
                notClosed(e);
            }
            closed.complete(null);
        });
        return closed;
    }

    private void notClosed(ClientException failure) {
        LOG.warn("A point in time could not be closed; the server drops it after {}", keepAlive, failure);
    }

    IllegalStateException isClosed() {
        return new IllegalStateException("The point in time of " + index + " is closed");
    }

    /** The server may answer any search with a new id, which replaces the old one. */
    void renew(String newest) {
        id = newest;
    }

    String id() {
        return id;
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
            json.writeStringProperty("keep_alive", keepAlive);
            json.writeEndObject();
        });
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
