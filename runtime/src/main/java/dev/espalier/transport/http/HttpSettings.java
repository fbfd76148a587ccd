package dev.espalier.transport.http;

import dev.espalier.transport.request.RequestSigner;
import dev.espalier.transport.support.Headers;
import dev.espalier.transport.support.TimeLimits;
import dev.espalier.transport.tls.TlsSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What connections and requests of one transport have in common.
 *
 * @param headers what goes with every request: the configured headers and the credentials
 * @param signer null if nothing is signed
 * @param compression whether bodies are compressed, and compressed answers asked for
 * @param maxResponseBytes the largest body of an answer, unless a request says otherwise
 * @param connectionTimeToLive how long a connection is used
 */
public record HttpSettings(
        Headers headers,
        TlsSettings tls,
        @Nullable RequestSigner signer,
        TimeLimits limits,
        boolean compression,
        MediaTypes mediaTypes,
        int maxConnectionsPerNode,
        long maxResponseBytes,
        Duration connectionTimeToLive) {}
