package dev.espalier.index;

import dev.espalier.codec.JsonValue;
import dev.espalier.codec.JsonWritable;
import dev.espalier.exchange.IndexName;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One index by its name, with JSON in place of document types. Most of it takes the name of an alias or a data stream as
 * well, and means every index behind it. Thread-safe; asks for nothing when it is made.
 *
 * <p>All calls are sent again when it is not known whether they were carried out, but {@link #rollover}, which would
 * begin another index, and {@link #forceMerge}, which would merge twice. Those that name something that is not there
 * fail with {@link dev.espalier.transport.error.NotFoundException} unless they say otherwise.
 */
public final class NamedIndex {

    private static final int NOT_FOUND = 404;

    private final Transport transport;
    private final String name;

    NamedIndex(Transport transport, String name) {
        this.transport = transport;
        this.name = new IndexName(name).value();
    }

    /**
     * The name.
     *
     * @return as given
     */
    public String name() {
        return name;
    }

    /**
     * Creates the index with the settings and the mapping that the server chooses. Sends {@code PUT /{name}}.
     *
     * @return false if there was one already; also if the answer to a first attempt was lost
     */
    public boolean create() {
        return create(JsonValue.of(Map.of()));
    }

    /**
     * Creates the index. Sends {@code PUT /{name}}.
     *
     * @param body settings, mappings and aliases
     * @return false if there was one already; also if the answer to a first attempt was lost
     */
    public boolean create(JsonWritable body) {
        try {
            send(JsonRequests.with(Request.put(path()), body));
            return true;
        } catch (ResponseException e) {
            if ("resource_already_exists_exception".equals(e.errorType())) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Whether there is an index, an alias or a data stream of the name. Sends {@code HEAD /{name}}.
     *
     * @return true if there is
     */
    public boolean exists() {
        return new IndexRequests(transport).exists(name);
    }

    /**
     * What the indexes are. Sends {@code GET /{name}}.
     *
     * @return by concrete index; empty if there is nothing of the name
     */
    public Map<String, IndexDefinition> get() {
        Map<String, IndexDefinition> definitions = new LinkedHashMap<>();
        answers(Request.get(path())).forEach((index, answer) -> definitions.put(index, IndexDefinition.of(answer)));
        return Collections.unmodifiableMap(definitions);
    }

    /**
     * Deletes the index with all its documents. Sends {@code DELETE /{name}}. Servers refuse the name of an alias.
     *
     * @return whether there was one
     */
    public boolean delete() {
        return new IndexRequests(transport).delete(name);
    }

    /** Opens the index again. Sends {@code POST /{name}/_open}. Nothing happens if it is open. */
    public void open() {
        send(Request.post(path("_open")).withIdempotent(true));
    }

    /**
     * Closes the index: it keeps its documents, but can neither be read nor written. Sends {@code POST /{name}/_close}.
     * Nothing happens if it is closed.
     */
    public void close() {
        send(Request.post(path("_close")).withIdempotent(true));
    }

    /**
     * The mappings. Sends {@code GET /{name}/_mapping}.
     *
     * @return by concrete index, with {@code properties}; empty if there is nothing of the name
     */
    public Map<String, JsonValue> mappings() {
        return parts(Request.get(path("_mapping")), "mappings");
    }

    /**
     * Adds to the mapping what an index can take. Sends {@code PUT /{name}/_mapping}.
     *
     * @param mapping with {@code properties}; what it leaves out of a field goes back to its default
     */
    public void putMapping(JsonWritable mapping) {
        send(JsonRequests.with(Request.put(path("_mapping")), mapping));
    }

    /**
     * The settings. Sends {@code GET /{name}/_settings}.
     *
     * @return by concrete index, with {@code index}; values are texts; empty if there is nothing of the name
     */
    public Map<String, JsonValue> settings() {
        return parts(Request.get(path("_settings")), "settings");
    }

    /**
     * Changes settings that an index can take while it is open, or while it is closed. Sends {@code PUT /{name}/_settings}.
     *
     * @param settings such as {@code {"index": {"refresh_interval": "30s"}}}; null brings back the default
     */
    public void putSettings(JsonWritable settings) {
        send(JsonRequests.with(Request.put(path("_settings")), settings));
    }

    /**
     * Makes all completed writes visible to searches. Sends {@code POST /{name}/_refresh}.
     *
     * @return what the shards did
     */
    public ShardsResult refresh() {
        return ShardsResult.of(send(Request.post(path("_refresh")).withIdempotent(true)));
    }

    /**
     * Writes all that is only in the log of the index into its segments. Sends {@code POST /{name}/_flush}.
     *
     * @return what the shards did
     */
    public ShardsResult flush() {
        return ShardsResult.of(send(Request.post(path("_flush")).withIdempotent(true)));
    }

    /**
     * Merges the segments of each shard, which takes long and is for indexes that are not written any more. Sends {@code
     * POST /{name}/_forcemerge}. A merge that is not done in time goes on at the server.
     *
     * @param maxSegments how many may be left in each shard, 1 or more
     * @param within how long to wait, 1 ms to 24 hours, whatever the limits of the client
     * @return what the shards did
     * @throws dev.espalier.transport.error.TransportException if the time is over
     */
    public ShardsResult forceMerge(int maxSegments, Duration within) {
        if (maxSegments < 1) {
            throw new IllegalArgumentException("maxSegments must be 1 or more, not " + maxSegments);
        }
        Request request = Request.post(path("_forcemerge"))
                .withParameter("max_num_segments", Integer.toString(maxSegments))
                .withOptions(RequestOptions.none().withResponseTimeout(within).withDeadline(within));
        return ShardsResult.of(send(request));
    }

    /**
     * Begins a new index behind an alias with a write index, or of a data stream, if one of the conditions is true. Sends
     * {@code POST /{name}/_rollover}, once only.
     *
     * @param conditions when to do it
     * @return whether it was done, and the indexes
     */
    public Rollover rollover(RolloverConditions conditions) {
        Request request = Request.post(path("_rollover"));
        JsonValue answer = send(conditions.isEmpty() ? request : JsonRequests.with(request, conditions.body()));
        Map<String, Boolean> met = new LinkedHashMap<>();
        answer.get("conditions").members().forEach((condition, value) -> met.put(condition, value.asBoolean(false)));
        return new Rollover(
                answer.get("old_index").asText(""),
                answer.get("new_index").asText(""),
                answer.get("rolled_over").asBoolean(false),
                met);
    }

    /**
     * What the analysis of this index makes of a text. Sends {@code POST /{name}/_analyze}.
     *
     * @param analysis by which analyzer, field, normalizer or tokenizer
     * @param text the text
     * @return the tokens in their order
     */
    public List<AnalyzedToken> analyze(TextAnalysis analysis, String text) {
        return AnalyzedToken.list(send(JsonRequests.with(Request.post(path("_analyze")), analysis.of(text))));
    }

    private Map<String, JsonValue> parts(Request request, String part) {
        Map<String, JsonValue> parts = new LinkedHashMap<>();
        answers(request).forEach((index, answer) -> parts.put(index, answer.get(part)));
        return Collections.unmodifiableMap(parts);
    }

    private Map<String, JsonValue> answers(Request request) {
        JsonValue answer = send(request.withAcceptedStatuses(NOT_FOUND));
        return answer.has("error") && answer.has("status") ? Map.of() : answer.members();
    }

    private JsonValue send(Request request) {
        return JsonRequests.send(transport, request);
    }

    private RequestPath path(String... endpoint) {
        RequestPath path = RequestPath.of(name);
        for (String part : endpoint) {
            path = path.append(part);
        }
        return path;
    }
}
