package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.server.ServerFeature;
import dev.espalier.server.ServerInfo;
import dev.espalier.server.UnknownServerException;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.RequestOptions;
import java.util.concurrent.CompletableFuture;

/**
 * The way of new documents. Into a data stream it insists on one where the server knows how: a stream that is missing, with its
 * template, must not turn into an index with a guessed mapping.
 */
final class StreamWrites {

    private static final RequestOptions INSISTING = RequestOptions.none().withParameter("require_data_stream", "true");

    private final Transport transport;
    private final Server server;
    private final boolean intoStream;

    StreamWrites(Transport transport, Server server, DocumentType<?, ?> type) {
        this.transport = transport;
        this.server = server;
        this.intoStream = type.dataStream();
    }

    Transport transport() {
        if (!intoStream) {
            return transport;
        }
        try {
            return insisting(server.info());
        } catch (UnknownServerException e) {
            return transport;
        }
    }

    CompletableFuture<Transport> transportAsync() {
        if (!intoStream) {
            return CompletableFuture.completedFuture(transport);
        }
        return Futures.recover(
                Futures.map(server.infoAsync(), this::insisting),
                failure -> failure instanceof UnknownServerException
                        ? CompletableFuture.completedFuture(transport)
                        : null);
    }

    private Transport insisting(ServerInfo info) {
        return info.supports(ServerFeature.REQUIRED_DATA_STREAM) ? transport.with(INSISTING) : transport;
    }
}
