package dev.espalier.index;

import dev.espalier.metamodel.DocumentType;
import dev.espalier.schema.JsonSyntaxException;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.DecodeException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.Response;
import dev.espalier.transport.request.ResponseReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The requests to the endpoints of indexes, aliases and mappings. */
final class IndexRequests {

    private static final int NOT_FOUND = 404;

    private final Transport transport;

    IndexRequests(Transport transport) {
        this.transport = transport;
    }

    boolean exists(String name) {
        Request request = Request.head(RequestPath.of(name)).withAcceptedStatuses(NOT_FOUND);
        return transport.execute(request, ResponseReader.status()) != NOT_FOUND;
    }

    /** The mappings of the indexes behind a name, by index; empty if there is no such name. */
    Map<String, JsonObject> mappings(String name) {
        Request request = Request.get(RequestPath.of(name, "_mapping")).withAcceptedStatuses(NOT_FOUND);
        JsonObject answer = transport.execute(request, IndexRequests::object);
        Map<String, JsonObject> mappings = new LinkedHashMap<>();
        answer.members()
                .forEach((index, ignored) ->
                        mappings.put(index, answer.object(index).object("mappings")));
        return mappings;
    }

    /** The indexes behind a name, each with its aliases, mappings and settings; empty if there is no such name. */
    Map<String, JsonObject> definitions(String name) {
        Request request = Request.get(RequestPath.of(name)).withAcceptedStatuses(NOT_FOUND);
        JsonObject answer = transport.execute(request, IndexRequests::object);
        Map<String, JsonObject> definitions = new LinkedHashMap<>();
        answer.members().forEach((index, ignored) -> definitions.put(index, answer.object(index)));
        return definitions;
    }

    /** The concrete indexes behind a name; empty if there is no such name. */
    Set<String> indexes(String name) {
        Request request = Request.get(RequestPath.of(name, "_alias")).withAcceptedStatuses(NOT_FOUND);
        return transport.execute(request, IndexRequests::object).members().keySet();
    }

    /** Creates an index; false if there is one of that name already. */
    boolean create(String index, JsonObject body) {
        try {
            send(Request.put(RequestPath.of(index)), body);
            return true;
        } catch (ResponseException e) {
            if ("resource_already_exists_exception".equals(e.errorType())) {
                return false;
            }
            throw e;
        }
    }

    void putMapping(String name, JsonObject mapping) {
        send(Request.put(RequestPath.of(name, "_mapping")), mapping);
    }

    /** Adds aliases to indexes, all or none. */
    void addAliases(Map<String, Map<String, JsonObject>> aliasesByIndex) {
        List<JsonTree> actions = new ArrayList<>();
        aliasesByIndex.forEach((index, aliases) -> aliases.forEach((alias, definition) -> {
            Map<String, JsonTree> add = new LinkedHashMap<>();
            add.put("index", JsonTree.of(index));
            add.put("alias", JsonTree.of(alias));
            add.putAll(definition.members());
            actions.add(new JsonObject(Map.of("add", new JsonObject(add))));
        }));
        send(Request.post(RequestPath.of("_aliases")), new JsonObject(Map.of("actions", new JsonArray(actions))));
    }

    /** Deletes one concrete index; false if there is none. */
    boolean delete(String index) {
        Request request = Request.delete(RequestPath.of(index)).withAcceptedStatuses(NOT_FOUND);
        return transport.execute(request, ResponseReader.status()) != NOT_FOUND;
    }

    void refresh(String name) {
        transport.execute(Request.post(RequestPath.of(name, "_refresh")).withIdempotent(true), ResponseReader.status());
    }

    private void send(Request request, JsonObject body) {
        send(transport, request, body);
    }

    static void send(Transport transport, Request request, JsonObject body) {
        byte[] json = body.compact().getBytes(StandardCharsets.UTF_8);
        transport.execute(request.withBody(RequestBody.json(json)), ResponseReader.status());
    }

    /** The settings, the mapping and the aliases of a document type. */
    static JsonObject definition(DocumentType<?, ?> type) {
        return type.indexTemplate().isPresent() ? body(type).object("template") : body(type);
    }

    /** The body of the request that creates the index of a document type, or puts its template. */
    static JsonObject body(DocumentType<?, ?> type) {
        return JsonTree.parse(type.definition()) instanceof JsonObject object ? object : JsonObject.EMPTY;
    }

    static JsonObject object(Response response) throws IOException {
        String body = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (response.status() != NOT_FOUND && JsonTree.parse(body) instanceof JsonObject object) {
                return object;
            }
            return JsonObject.EMPTY;
        } catch (JsonSyntaxException e) {
            throw new DecodeException(
                    "The answer of " + response.node() + " is not JSON: " + e.getMessage() + " at " + e.position(),
                    response.status(),
                    response.contentType(),
                    body.substring(0, Math.min(body.length(), 1024)),
                    e);
        }
    }
}
