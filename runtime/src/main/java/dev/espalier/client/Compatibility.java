package dev.espalier.client;

import dev.espalier.server.ServerFeature;
import dev.espalier.server.ServerInfo;
import dev.espalier.server.UnsupportedByServerException;
import dev.espalier.transport.Transport;
import org.jspecify.annotations.Nullable;

/**
 * In the form of which version of Elasticsearch requests and answers are.
 *
 * @param server what the server is; null if it has to be asked
 * @param version the major version; 0 for plain JSON
 * @param negotiated whether the client finds out the version
 */
record Compatibility(@Nullable ServerInfo server, int version, boolean negotiated) {

    /**
     * Refuses what contradicts itself.
     *
     * @throws IllegalArgumentException if the version is to be found out, and named
     * @throws UnsupportedByServerException if the server does not know the version
     */
    Compatibility {
        if (negotiated && version != 0) {
            throw new IllegalArgumentException(
                    "negotiateCompatibility() chooses what compatibleWith(" + version + ") fixes; say one of them");
        }
        if (server != null && version != 0) {
            server.require(ServerFeature.COMPATIBLE_MEDIA_TYPE, "compatibleWith(" + version + ")");
            if (!CompatibleTransport.understands(server, version)) {
                throw UnsupportedByServerException.incompatible(version, server, null);
            }
        }
    }

    /**
     * A transport that speaks so.
     *
     * @param connected sends the requests
     * @param asked tells what the server is
     */
    Transport transport(Transport connected, Server asked) {
        if (negotiated) {
            return new NegotiatingTransport(connected, new Negotiation(connected, asked));
        }
        return version == 0 ? connected : new CompatibleTransport(connected, asked, version);
    }
}
