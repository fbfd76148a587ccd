package dev.espalier.transport;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.CredentialsProvider;
import dev.espalier.transport.request.RequestSigner;
import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.Headers;
import dev.espalier.transport.tls.TlsSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The settings about who the client is, and whom it trusts. */
abstract class IdentitySettings<B extends IdentitySettings<B>> extends ObservationSettings<B> {

    private static final String AUTHORIZATION = "Authorization";

    private @Nullable Credentials credentials;
    private @Nullable CredentialsProvider provider;

    @Nullable
    RequestSigner signer;

    private @Nullable Path caCertificate;
    private @Nullable SSLContext sslContext;
    private @Nullable TlsSettings tls;

    IdentitySettings() {}

    /**
     * Who the client is. Default: nobody.
     *
     * @param credentials go with every request, to every node
     * @return this
     * @throws IllegalArgumentException if other credentials were given before
     */
    public B credentials(Credentials credentials) {
        Objects.requireNonNull(credentials, "credentials");
        if (this.credentials != null && !this.credentials.equals(credentials)) {
            throw new IllegalArgumentException(
                    "Different credentials were given before; a transport uses the same for all nodes");
        }
        this.credentials = credentials;
        return self();
    }

    /**
     * Who the client is, if that changes. Default: {@linkplain #credentials(Credentials) always the same}.
     *
     * @param provider is asked when there is something to send for the first time
     * @return this
     */
    public B credentialsProvider(CredentialsProvider provider) {
        this.provider = Objects.requireNonNull(provider, "provider");
        return self();
    }

    /**
     * Signs every request by the bytes that are sent. Default: nobody does.
     *
     * @param signer is asked before every attempt, and comes after credentials and all other headers
     * @return this
     */
    public B signer(RequestSigner signer) {
        this.signer = Objects.requireNonNull(signer, "signer");
        return self();
    }

    /**
     * Whom to trust on https nodes, instead of the authorities that Java trusts. A short form of {@link #tls(TlsSettings)}.
     *
     * @param pem a file with one or more certificates, or a directory of such files; read when the configuration is built
     * @return this
     */
    public B caCertificate(Path pem) {
        caCertificate = Objects.requireNonNull(pem, "pem");
        return self();
    }

    /**
     * Everything about encryption on https nodes: trust, client certificates. Host names are checked all the same. A
     * short form of {@link #tls(TlsSettings)}.
     *
     * @param context used instead of Java's default context
     * @return this
     */
    public B sslContext(SSLContext context) {
        sslContext = Objects.requireNonNull(context, "context");
        return self();
    }

    /**
     * How connections to https nodes are encrypted. Default: {@link TlsSettings#standard()}.
     *
     * @param settings all of them; replaces what was given before
     * @return this
     */
    public B tls(TlsSettings settings) {
        tls = Objects.requireNonNull(settings, "settings");
        return self();
    }

    /** What goes with every request. */
    Headers identified(Headers headers) {
        if (credentials != null && provider != null) {
            throw new IllegalArgumentException("There are credentials and a provider of them; give only one of them");
        }
        if (credentials == null && provider == null) {
            return headers;
        }
        if (headers.asMap().containsKey(AUTHORIZATION)) {
            throw new IllegalArgumentException(
                    "There are credentials and an Authorization header; give only one of them");
        }
        return credentials == null ? headers : headers.with(AUTHORIZATION, credentials.authorization());
    }

    /** Null if the credentials, if any, stay the same. */
    @Nullable
    CredentialsCache credentialsCache() {
        return provider == null ? null : new CredentialsCache(provider, Clock.SYSTEM);
    }

    TlsSettings tls(List<Node> nodes) {
        long given = Stream.of(caCertificate, sslContext, tls)
                .filter(Objects::nonNull)
                .count();
        if (given == 0) {
            return TlsSettings.standard();
        }
        if (given > 1) {
            throw new IllegalArgumentException("There are several settings for encryption out of a CA certificate file,"
                    + " a ready SSL context, and others; give only one of them");
        }
        for (Node node : nodes) {
            if (!node.secure()) {
                throw new IllegalArgumentException("There are settings for encryption, but " + node
                        + " is not encrypted; write https:// or leave them out");
            }
        }
        if (caCertificate != null) {
            return TlsSettings.standard().withAuthorities(caCertificate);
        }
        return sslContext != null ? TlsSettings.standard().withContext(sslContext) : Objects.requireNonNull(tls, "tls");
    }
}
