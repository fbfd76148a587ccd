package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.util.concurrent.CompletableFuture;

/** Asks whether anyone is there. */
final class Ping {

    private static final Request ARE_YOU_THERE = Request.head(RequestPath.of());

    private Ping() {}

    static boolean of(Transport transport) {
        try {
            transport.execute(ARE_YOU_THERE, ResponseReader.status());
            return true;
        } catch (ClientException e) {
            if (meansNobody(e)) {
                return false;
            }
            throw e;
        }
    }

    static CompletableFuture<Boolean> ofAsync(Transport transport) {
        return Futures.recover(
                Futures.map(transport.executeAsync(ARE_YOU_THERE, ResponseReader.status()), status -> true),
                failure -> meansNobody(failure) ? CompletableFuture.completedFuture(false) : null);
    }

    private static boolean meansNobody(Throwable failure) {
        if (failure instanceof TransportException e) {
            return switch (e.kind()) {
                case TLS, CLOSED, INTERRUPTED, CANCELLED -> false;
                default -> true;
            };
        }
        return failure instanceof ResponseException e
                && switch (e.status()) {
                    case 502, 503, 504 -> true;
                    default -> false;
                };
    }
}
