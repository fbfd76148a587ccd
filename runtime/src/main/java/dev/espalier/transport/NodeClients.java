package dev.espalier.transport;

import dev.espalier.transport.http.HttpClientFactory;
import dev.espalier.transport.http.HttpNodeClient;
import dev.espalier.transport.http.HttpSettings;
import dev.espalier.transport.http.LayerNodeClient;
import dev.espalier.transport.http.NodeClient;
import dev.espalier.transport.layer.HttpLayer;
import dev.espalier.transport.layer.HttpLayerFactory;
import dev.espalier.transport.layer.HttpLayerSettings;
import dev.espalier.transport.support.Machinery;
import java.time.Duration;
import java.util.Objects;

/** Chooses what carries attempts. */
final class NodeClients {

    private NodeClients() {}

    /**
     * Connections as configured.
     *
     * @param grace how long exchanges may go on after the close
     */
    static NodeClient open(TransportConfig config, Machinery machinery, Duration grace) {
        HttpSettings settings = config.http();
        HttpLayerFactory own = config.httpLayer();
        if (own == null) {
            return new HttpNodeClient(settings, HttpClientFactory.of(settings), machinery, grace);
        }
        HttpLayer layer = own.open(new HttpLayerSettings(
                settings.tls(),
                settings.limits().connect(),
                settings.maxConnectionsPerNode(),
                settings.connectionTimeToLive()));
        Objects.requireNonNull(layer, "The factory of the HTTP layer gave none");
        return new LayerNodeClient(settings, layer, machinery, grace);
    }
}
