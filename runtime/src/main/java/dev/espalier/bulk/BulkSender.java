package dev.espalier.bulk;

import dev.espalier.exchange.IndexName;
import dev.espalier.exchange.JsonReader;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sends chunks to the bulk endpoint of one index. */
final class BulkSender {

    private static final Set<TransportException.Kind> NOTHING_SENT = EnumSet.of(
            TransportException.Kind.CONNECT, TransportException.Kind.TLS, TransportException.Kind.LEASE_TIMEOUT);

    private final Transport transport;
    private final Request request;

    BulkSender(Transport transport, DocumentType<?, ?> type) {
        this.transport = transport;
        Request post = Request.post(RequestPath.of(new IndexName(type.index()).value(), "_bulk"));
        // a missing alias must not turn into an index with a guessed mapping
        this.request = type.versioned() ? post.withParameter("require_alias", "true") : post;
    }

    /** Sends the operations of a part of the chunk and reads the items of the answer. */
    List<BulkResponseItem> send(BulkChunk chunk, int from, int to) {
        return transport.execute(
                request.withBody(chunk.body(from, to)).withIdempotent(chunk.idempotent()),
                JsonReader.of(BulkResponseReader::read));
    }

    /** Whether no attempt of the failed call can have reached a node. */
    static boolean neverSent(ClientException e) {
        return e instanceof TransportException failure
                && (NOTHING_SENT.contains(failure.kind()) || failure.attempts().isEmpty())
                && Stream.of(e.getSuppressed())
                        .allMatch(
                                earlier -> earlier instanceof TransportException t && NOTHING_SENT.contains(t.kind()));
    }
}
