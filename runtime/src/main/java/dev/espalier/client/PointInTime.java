package dev.espalier.client;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.JsonWritable;
import dev.espalier.exchange.JsonReader;
import dev.espalier.exchange.JsonRequests;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The state of an index at one moment: searches in it see no later write, so that they fit together. The server keeps it until
 * it is closed, or not searched for a while. For one thread at a time.
 *
 * <pre>{@code
 * try (PointInTime moment = client.openPointInTime("articles", Duration.ofMinutes(1))) {
 *     JsonValue page = moment.search(new RawJson("{\"query\": {\"match_all\": {}}, \"sort\": \"published\"}"));
 * }
 * }</pre>
 */
public final class PointInTime implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PointInTime.class);

    /** How long repositories and streams may leave one alone. */
    static final Duration KEEP_ALIVE = Duration.ofMinutes(5);

    private static final int GONE = 404;

    private final Transport transport;
    private final Dialect dialect;
    private final String index;
    private final String keepAlive;
    private String id;
    private boolean closed;

    private PointInTime(Transport transport, Dialect dialect, String index, String keepAlive, String id) {
        this.transport = transport;
        this.dialect = dialect;
        this.index = index;
        this.keepAlive = keepAlive;
        this.id = id;
    }

    /**
     * Opens a point in time.
     *
     * @param keepAlive how long the server keeps it after each search
     * @param options which shards it is of, and which copies of them; searches in it do not say that again
     */
    static PointInTime open(
            Transport transport, Dialect dialect, String index, Duration keepAlive, SearchOptions options) {
        String time = KeepAlive.text(keepAlive);
        Request request =
                SearchRequests.withOptions(dialect.openPointInTime(index).withParameter("keep_alive", time), options);
        String id = transport.execute(request, JsonReader.of(json -> member(dialect.pointInTimeMember(), json)));
        if (id.isEmpty()) {
            throw new IllegalStateException("The server opened a point in time of " + index + " without naming it");
        }
        return new PointInTime(transport, dialect, index, time, id);
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
            throw new IllegalStateException("The point in time of " + index + " is closed");
        }
        Map<String, Object> members = new LinkedHashMap<>(JsonValue.of(body).members());
        members.put("pit", Map.of("id", id, "keep_alive", keepAlive));
        Request request = JsonRequests.with(Request.post(RequestPath.of("_search")), JsonValue.of(members));
        JsonValue answer = JsonRequests.send(transport, request);
        renew(answer.get("pit_id").asText(id));
        Completeness.require(index, answer);
        return answer;
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
            json.writeStringProperty("keep_alive", keepAlive);
            json.writeEndObject();
        });
    }

    /** Has the server let go of it, once. A failure is logged: the caller has its documents, and the server lets go in time. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            transport.execute(dialect.closePointInTime(id).withAcceptedStatuses(GONE), ResponseReader.status());
        } catch (ClientException e) {
            LOG.warn("A point in time could not be closed; the server drops it after {}", keepAlive, e);
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
