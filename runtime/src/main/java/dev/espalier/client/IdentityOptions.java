package dev.espalier.client;

import dev.espalier.transport.TransportConfig;
import dev.espalier.transport.TransportConfigBuilder;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.CredentialsProvider;
import dev.espalier.transport.request.RequestSigner;
import dev.espalier.transport.tls.TlsSettings;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;

/** Who the client is, and whom it trusts. */
abstract class IdentityOptions {

    final TransportConfigBuilder transport = TransportConfig.builder();

    IdentityOptions() {}

    /**
     * Authenticates with user name and password.
     *
     * @param user the name
     * @param password the password
     * @return this
     * @throws IllegalArgumentException if other credentials were given before
     */
    public SearchClientBuilder basicAuth(String user, String password) {
        transport.credentials(new Credentials.Basic(user, password));
        return self();
    }

    /**
     * Authenticates with an API key.
     *
     * @param encoded the key as the server hands it out under {@code encoded}
     * @return this
     * @throws IllegalArgumentException if other credentials were given before
     */
    public SearchClientBuilder apiKey(String encoded) {
        transport.credentials(new Credentials.ApiKey(encoded));
        return self();
    }

    /**
     * Authenticates with an API key in its two parts.
     *
     * @param id the id of the key
     * @param secret what the server calls {@code api_key}
     * @return this
     * @throws IllegalArgumentException if other credentials were given before
     */
    public SearchClientBuilder apiKey(String id, String secret) {
        transport.credentials(Credentials.ApiKey.of(id, secret));
        return self();
    }

    /**
     * Authenticates with a token.
     *
     * @param token the token
     * @return this
     * @throws IllegalArgumentException if other credentials were given before
     */
    public SearchClientBuilder bearer(String token) {
        transport.credentials(new Credentials.Bearer(token));
        return self();
    }

    /**
     * Authenticates by credentials that change.
     *
     * @param provider is asked when there is something to send for the first time, and again when a node refuses what it
     *     gave
     * @return this
     */
    public SearchClientBuilder credentialsProvider(CredentialsProvider provider) {
        transport.credentialsProvider(provider);
        return self();
    }

    /**
     * Whom to trust on https nodes, instead of the authorities that Java trusts.
     *
     * @param pem a file with one or more certificates
     * @return this
     */
    public SearchClientBuilder caCertificate(Path pem) {
        transport.caCertificate(pem);
        return self();
    }

    /**
     * Everything about encryption on https nodes: trust, client certificates.
     *
     * @param context used instead of Java's default context
     * @return this
     */
    public SearchClientBuilder sslContext(SSLContext context) {
        transport.sslContext(context);
        return self();
    }

    /**
     * How connections to https nodes are encrypted: trust, pins, client certificate, host names, versions.
     *
     * @param settings such as {@link TlsSettings#standard()} with something changed
     * @return this
     */
    public SearchClientBuilder tls(TlsSettings settings) {
        transport.tls(settings);
        return self();
    }

    /**
     * Signs every request by the bytes that are sent.
     *
     * @param signer is asked before every attempt
     * @return this
     */
    public SearchClientBuilder signer(RequestSigner signer) {
        transport.signer(signer);
        return self();
    }

    abstract SearchClientBuilder self();
}
