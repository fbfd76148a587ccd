package dev.espalier.client;

import dev.espalier.exchange.JsonReader;
import dev.espalier.transport.Request;
import dev.espalier.transport.RequestPath;
import dev.espalier.transport.Transport;
import org.jspecify.annotations.Nullable;

/** What is known of the server: configured, or asked for on first use. */
final class Server {

    private final Transport transport;
    private volatile @Nullable ServerInfo info;

    Server(Transport transport, @Nullable ServerInfo configured) {
        this.transport = transport;
        this.info = configured;
    }

    ServerInfo info() {
        ServerInfo known = info;
        if (known == null) {
            // threads that come at the same time may ask twice; the answers are equal
            known = transport.execute(Request.get(RequestPath.of()), JsonReader.of(ServerInfoReader::read));
            info = known;
        }
        return known;
    }

    Dialect dialect() {
        return Dialect.of(info());
    }
}
