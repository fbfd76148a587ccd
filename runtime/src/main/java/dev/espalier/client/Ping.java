package dev.espalier.client;

import dev.espalier.transport.Request;
import dev.espalier.transport.RequestPath;
import dev.espalier.transport.ResponseException;
import dev.espalier.transport.ResponseReader;
import dev.espalier.transport.Transport;
import dev.espalier.transport.TransportException;

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
