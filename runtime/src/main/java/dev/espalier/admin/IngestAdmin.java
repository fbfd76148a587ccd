package dev.espalier.admin;

import dev.espalier.codec.JsonValue;
import dev.espalier.codec.JsonWritable;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Pipelines that change documents before they are stored. Thread-safe. */
public final class IngestAdmin {

    private final Transport transport;
    private final NamedResources pipelines;

    /**
     * Asks by a transport. {@code SearchClient.ingest()} makes one for a client.
     *
     * @param transport what sends its requests
     */
    public IngestAdmin(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
        this.pipelines = new NamedResources(transport, RequestPath.of("_ingest", "pipeline"));
    }

    /**
     * Puts a pipeline, in place of one of the name. Sends {@code PUT /_ingest/pipeline/{name}}.
     *
     * @param name its name
     * @param definition with {@code processors}
     */
    public void put(String name, JsonWritable definition) {
        pipelines.put(name, definition);
    }

    /**
     * A pipeline. Sends {@code GET /_ingest/pipeline/{name}}.
     *
     * @param name its name
     * @return what was put; empty if there is none
     */
    public Optional<JsonValue> get(String name) {
        JsonValue answer = pipelines.get(name);
        return answer.has(name) ? Optional.of(answer.get(name)) : Optional.empty();
    }

    /**
     * Deletes a pipeline. Sends {@code DELETE /_ingest/pipeline/{name}}.
     *
     * @param name its name
     * @return whether there was one; false, too, if the answer to a first attempt was lost
     */
    public boolean delete(String name) {
        return pipelines.delete(name);
    }

    /**
     * Tries a pipeline that is there. Sends {@code POST /_ingest/pipeline/{name}/_simulate}; nothing is stored.
     *
     * @param name its name
     * @param documents the sources of some documents
     * @return what becomes of each, in their order
     */
    public List<SimulatedDocument> simulate(String name, List<? extends JsonWritable> documents) {
        return simulate(pipelines.path(name).append("_simulate"), Map.of(), documents);
    }

    /**
     * Tries a pipeline that is not there yet. Sends {@code POST /_ingest/pipeline/_simulate}; nothing is stored.
     *
     * @param definition with {@code processors}
     * @param documents the sources of some documents
     * @return what becomes of each, in their order
     */
    public List<SimulatedDocument> simulate(JsonWritable definition, List<? extends JsonWritable> documents) {
        RequestPath path = RequestPath.of("_ingest", "pipeline", "_simulate");
        return simulate(path, Map.of("pipeline", definition), documents);
    }

    private List<SimulatedDocument> simulate(
            RequestPath path, Map<String, Object> pipeline, List<? extends JsonWritable> documents) {
        Map<String, Object> body = new LinkedHashMap<>(pipeline);
        body.put(
                "docs",
                documents.stream().map(source -> Map.of("_source", source)).toList());
        Request request = JsonRequests.with(Request.post(path).withIdempotent(true), JsonValue.of(body));
        return SimulatedDocument.list(JsonRequests.send(transport, request));
    }
}
