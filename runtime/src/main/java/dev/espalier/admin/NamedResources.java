package dev.espalier.admin;

import dev.espalier.codec.JsonValue;
import dev.espalier.codec.JsonWritable;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.exchange.ResourceName;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;

/** Things of one kind that the cluster keeps under names. */
record NamedResources(Transport transport, RequestPath kind) {

    private static final int NOT_FOUND = 404;

    RequestPath path(String name) {
        return kind.append(ResourceName.require(name));
    }

    void put(String name, JsonWritable body) {
        JsonRequests.send(transport, JsonRequests.with(Request.put(path(name)), body));
    }

    /** The answer about one of them, also that there is none. */
    JsonValue get(String name) {
        return JsonRequests.send(transport, Request.get(path(name)).withAcceptedStatuses(NOT_FOUND));
    }

    boolean delete(String name) {
        Request request = Request.delete(path(name)).withAcceptedStatuses(NOT_FOUND);
        return transport.execute(request, ResponseReader.status()) != NOT_FOUND;
    }
}
