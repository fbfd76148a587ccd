package dev.espalier.client;

import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;

/** Asks whether anyone is there. */
final class Ping {

    private static final Request ARE_YOU_THERE = Request.head(RequestPath.of());

    private Ping() {}

    static boolean of(Transport transport) {
        try {
            transport.execute(ARE_YOU_THERE, ResponseReader.status());
            return true;
        } catch (TransportException e) {
            return switch (e.kind()) {
                case TLS, CLOSED, INTERRUPTED -> throw e;
                default -> false;
            };
        } catch (ResponseException e) {
            return switch (e.status()) {
                case 502, 503, 504 -> false;
                default -> throw e;
            };
        }
    }
}
