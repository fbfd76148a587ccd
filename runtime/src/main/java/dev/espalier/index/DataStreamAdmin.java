package dev.espalier.index;

import dev.espalier.exchange.IndexName;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.List;
import java.util.Optional;

/**
 * Data streams by name. Thread-safe. All calls may be sent again when it is not known whether they were carried out. Those of
 * document types are the business of {@link IndexAdmin#ensure}; rollover and refresh are calls of {@link IndexAdmin#named}.
 */
public final class DataStreamAdmin {

    private static final int NOT_FOUND = 404;

    private final Transport transport;

    DataStreamAdmin(Transport transport) {
        this.transport = transport;
    }

    /**
     * Creates a data stream from the index template that its name matches. Sends {@code PUT /_data_stream/{name}}.
     *
     * @param name its name
     * @return false if there was one already; also if the answer to a first attempt was lost
     */
    public boolean create(String name) {
        try {
            JsonRequests.send(transport, Request.put(path(name)));
            return true;
        } catch (ResponseException e) {
            if ("resource_already_exists_exception".equals(e.errorType())) {
                return false;
            }
            throw e;
        }
    }

    /**
     * A data stream. Sends {@code GET /_data_stream/{name}}.
     *
     * @param name its name
     * @return empty if there is none
     */
    public Optional<DataStreamInfo> get(String name) {
        Request request = Request.get(path(name)).withAcceptedStatuses(NOT_FOUND);
        return DataStreamInfo.list(JsonRequests.send(transport, request)).stream()
                .filter(stream -> stream.name().equals(name))
                .findFirst();
    }

    /**
     * All data streams that are not hidden. Sends {@code GET /_data_stream}.
     *
     * @return in the order of the server
     */
    public List<DataStreamInfo> list() {
        return DataStreamInfo.list(JsonRequests.send(transport, Request.get(RequestPath.of("_data_stream"))));
    }

    /**
     * Deletes a data stream with all its indexes and documents. Sends {@code GET /_data_stream/{name}}, and
     * {@code DELETE} if there is one.
     *
     * @param name its name
     * @return whether there was one; false, too, if the answer to a first attempt was lost
     */
    public boolean delete(String name) {
        return new TemplateRequests(transport).deleteDataStream(new IndexName(name).value());
    }

    private static RequestPath path(String name) {
        return RequestPath.of("_data_stream", new IndexName(name).value());
    }
}
