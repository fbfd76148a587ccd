package dev.espalier.index;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The requests to the endpoints of index templates and data streams. */
final class TemplateRequests {

    private static final String TEMPLATES = "_index_template";
    private static final String DATA_STREAMS = "_data_stream";

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final Transport transport;

    TemplateRequests(Transport transport) {
        this.transport = transport;
    }

    /** The template of a name, as it was put or nearly so; empty if there is none. */
    Optional<JsonObject> get(String name) {
        Request request = Request.get(RequestPath.of(TEMPLATES, name)).withAcceptedStatuses(NOT_FOUND);
        return elements(transport.execute(request, IndexRequests::object), "index_templates")
                .filter(template -> name.equals(template.text("name")))
                .map(template -> template.object("index_template"))
                .findFirst();
    }

    void put(String name, JsonObject body) {
        IndexRequests.send(transport, Request.put(RequestPath.of(TEMPLATES, name)), body);
    }

    /** Deletes a template; false if there is none. */
    boolean delete(String name) {
        return isFound(Request.delete(RequestPath.of(TEMPLATES, name)));
    }

    /** What an index of a name would be created from. */
    JsonObject simulate(String index) {
        // reads, but is no endpoint that the transport knows as such
        Request request = Request.post(RequestPath.of(TEMPLATES, "_simulate_index", index))
                .withIdempotent(true);
        return transport.execute(request, IndexRequests::object);
    }

    /** The templates that match the name as well, and were passed over. */
    static List<String> passedOver(JsonObject simulated) {
        return elements(simulated, "overlapping")
                .map(template -> template.text("name"))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Creates a data stream, unless there is one, or the server has no endpoint for that: its first document does it then. */
    void createDataStream(String name) {
        try {
            transport.execute(Request.put(RequestPath.of(DATA_STREAMS, name)), ResponseReader.status());
        } catch (ResponseException e) {
            boolean exists = "resource_already_exists_exception".equals(e.errorType());
            // what no endpoint has looked at is not refused by an exception
            boolean noSuchEndpoint = (e.status() == METHOD_NOT_ALLOWED || e.status() == BAD_REQUEST)
                    && !String.valueOf(e.errorType()).endsWith("_exception");
            if (!exists && !noSuchEndpoint) {
                throw e;
            }
        }
    }

    /** Deletes a data stream with all its indexes; false if there is none. */
    boolean deleteDataStream(String name) {
        RequestPath path = RequestPath.of(DATA_STREAMS, name);
        // OpenSearch says that it has deleted what was not there
        return isFound(Request.get(path)) && isFound(Request.delete(path));
    }

    private boolean isFound(Request request) {
        return transport.execute(request.withAcceptedStatuses(NOT_FOUND), ResponseReader.status()) != NOT_FOUND;
    }

    /** The aliases of a data stream on a server where not its indexes have them. */
    JsonObject aliases(String name) {
        Request request = Request.get(RequestPath.of(name, "_alias")).withAcceptedStatuses(NOT_FOUND);
        return transport.execute(request, IndexRequests::object).object(name).object("aliases");
    }

    /** Begins a new index behind an alias or of a data stream, once only. */
    Rollover rollover(String name) {
        Request request = Request.post(RequestPath.of(name, "_rollover"));
        JsonObject answer = transport.execute(request, IndexRequests::object);
        return new Rollover(
                Objects.requireNonNullElse(answer.text("old_index"), ""),
                Objects.requireNonNullElse(answer.text("new_index"), ""));
    }

    private static Stream<JsonObject> elements(JsonObject answer, String name) {
        Stream<JsonTree> elements =
                answer.get(name) instanceof JsonArray array ? array.elements().stream() : Stream.empty();
        return elements.filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }
}
