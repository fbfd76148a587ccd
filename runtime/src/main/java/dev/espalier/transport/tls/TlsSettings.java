package dev.espalier.transport.tls;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * How connections to https nodes are encrypted. Immutable; every method returns a changed copy. Without any setting, the
 * authorities that Java trusts are trusted, the host name of the node is checked, and the version is 1.2 or later.
 *
 * <p>Files are read by the method that names them, which throws {@link IllegalArgumentException} if one cannot be used.
 * A node that does not pass gets no byte of a request.
 */
public final class TlsSettings {

    private final TlsValues values;
    private volatile @Nullable SSLContext context;

    private TlsSettings(TlsValues values) {
        this.values = values;
    }

    /**
     * The defaults.
     *
     * @return settings that trust whom Java trusts
     */
    public static TlsSettings standard() {
        return new TlsSettings(TlsValues.STANDARD);
    }

    /**
     * Trusts in these authorities and no longer in those of Java. Adds to those that were given before.
     *
     * @param fileOrDirectory a file with certificates in PEM form, or a single one in DER form; or a directory, of which
     *     all files ending in .pem, .crt or .cer are read
     * @return changed settings
     * @throws IllegalArgumentException if there is no certificate, or one is malformed
     */
    public TlsSettings withAuthorities(Path fileOrDirectory) {
        Objects.requireNonNull(fileOrDirectory, "fileOrDirectory");
        return new TlsSettings(values.withAuthorities(Certificates.in(fileOrDirectory, "CA certificate")));
    }

    /**
     * Trusts in these authorities and no longer in those of Java. Adds to those that were given before.
     *
     * @param certificates in PEM form, or a single one in DER form
     * @return changed settings
     * @throws IllegalArgumentException if there is no certificate, or one is malformed
     */
    public TlsSettings withAuthorities(byte[] certificates) {
        Objects.requireNonNull(certificates, "certificates");
        return new TlsSettings(values.withAuthorities(Certificates.in(certificates, "CA certificate")));
    }

    /**
     * Trusts in nodes whose own certificate has one of these fingerprints, as long as it is valid; adds to the pins that
     * were given before. One pin of any kind is enough. If {@linkplain #withAuthorities(Path) authorities} are given,
     * one of them must have issued the certificate as well; those of Java are not asked.
     *
     * @param sha256 64 hexadecimal digits each, in any case, with or without colons
     * @return changed settings
     * @throws IllegalArgumentException if one of them is not a SHA-256
     */
    public TlsSettings withPinnedCertificates(String... sha256) {
        return new TlsSettings(values.withPins(values.pins().withCertificates(sha256)));
    }

    /**
     * Trusts in nodes whose certificate was issued by an authority with one of these fingerprints: the authority is in
     * the chain that the node presents, or among the {@linkplain #withAuthorities(Path) given} ones, and the chain is
     * checked up to it. Otherwise as {@link #withPinnedCertificates}.
     *
     * @param sha256 64 hexadecimal digits each, in any case, with or without colons; Elasticsearch prints that of its own
     *     authority when it starts for the first time
     * @return changed settings
     * @throws IllegalArgumentException if one of them is not a SHA-256
     */
    public TlsSettings withPinnedAuthorities(String... sha256) {
        return new TlsSettings(values.withPins(values.pins().withAuthorities(sha256)));
    }

    /**
     * Shows nodes who the client is.
     *
     * @param chain PEM, the certificate of the client first, then those of its authorities
     * @param key PEM, not encrypted: PKCS #8, PKCS #1 or SEC 1
     * @return changed settings
     * @throws IllegalArgumentException if one of them cannot be read, or they do not belong together
     */
    public TlsSettings withClientCertificate(Path chain, Path key) {
        return new TlsSettings(values.withClient(ClientCertificate.ofPem(chain, key, null)));
    }

    /**
     * Shows nodes who the client is.
     *
     * @param chain PEM, the certificate of the client first, then those of its authorities
     * @param key PEM, an encrypted key in PKCS #8
     * @param password of the key; overwritten with zeros, whatever happens
     * @return changed settings
     * @throws IllegalArgumentException if one of them cannot be read, or they do not belong together
     */
    public TlsSettings withClientCertificate(Path chain, Path key, char[] password) {
        try {
            return new TlsSettings(values.withClient(ClientCertificate.ofPem(chain, key, password)));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * Shows nodes who the client is.
     *
     * @param pkcs12 a key store with a private key and its certificates
     * @param password of the key store and of the key; overwritten with zeros, whatever happens
     * @return changed settings
     * @throws IllegalArgumentException if the key store cannot be read or holds no private key
     */
    public TlsSettings withClientKeyStore(Path pkcs12, char[] password) {
        try {
            return new TlsSettings(values.withClient(ClientCertificate.ofKeyStore(pkcs12, password)));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * Decides about trust and the client certificate elsewhere. Host names and versions are checked all the same.
     *
     * @param ready used for all connections
     * @return changed settings
     * @throws IllegalArgumentException if something that the context decides was set before
     */
    public TlsSettings withContext(SSLContext ready) {
        return new TlsSettings(values.withOwn(Objects.requireNonNull(ready, "ready")));
    }

    /**
     * Checks the certificates of all nodes against one name instead of the host of each, and asks for that name (SNI):
     * for nodes that are reached by addresses which their certificates do not hold.
     *
     * @param expected a name or IP address
     * @return changed settings
     */
    public TlsSettings withExpectedHostName(String expected) {
        String name = Objects.requireNonNull(expected, "expected").strip();
        if (name.isEmpty() || name.indexOf('*') >= 0) {
            throw new IllegalArgumentException("The host name to expect must be one name, not \"" + expected + '"');
        }
        return new TlsSettings(values.withHostName(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * Which versions of the protocol are spoken. Default: {@link TlsVersion#TLS_1_2}.
     *
     * @param version this one and all later ones
     * @return changed settings
     */
    public TlsSettings withMinimumVersion(TlsVersion version) {
        return new TlsSettings(values.withMinimum(Objects.requireNonNull(version, "version")));
    }

    /**
     * Checks neither certificates nor host names: whoever is in between reads and changes everything, passwords
     * included. For experiments on one machine. Every transport warns about it once.
     *
     * @return changed settings
     * @throws IllegalArgumentException if it was said before whom to trust
     */
    public TlsSettings withoutAnyVerificationInsecure() {
        return new TlsSettings(values.withInsecure());
    }

    /**
     * What Java needs to encrypt. Made when it is asked for the first time.
     *
     * @return the context that was given, or one by these settings
     */
    public SSLContext context() {
        SSLContext ready = values.own() != null ? values.own() : context;
        if (ready == null) {
            ready = newContext();
            context = ready;
        }
        return ready;
    }

    private SSLContext newContext() {
        ClientCertificate client = values.client();
        KeyManager[] keys = client == null ? null : client.managers();
        try {
            SSLContext made = SSLContext.getInstance("TLS");
            made.init(keys, new TrustManager[] {trustManager()}, null);
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot encrypt connections: " + e.getMessage(), e);
        }
    }

    private X509ExtendedTrustManager trustManager() {
        if (values.insecure()) {
            return TrustManagers.blind();
        }
        if (!values.authorities().isEmpty()) {
            return new NodeTrustManager(
                    values.pins(), values.authorities(), TrustManagers.trusting(values.authorities()));
        }
        return new NodeTrustManager(values.pins(), List.of(), values.pins().isEmpty() ? TrustManagers.general() : null);
    }

    /**
     * The versions that are spoken.
     *
     * @return standard names of Java, the latest first
     */
    public List<String> protocols() {
        return values.minimum().andLater();
    }

    /**
     * What the certificates of nodes are checked against.
     *
     * @return null for the host of each node
     */
    public @Nullable String expectedHostName() {
        return values.hostName();
    }

    /**
     * Whether nothing is checked at all.
     *
     * @return true if {@link #withoutAnyVerificationInsecure()} was called
     */
    public boolean insecure() {
        return values.insecure();
    }

    /**
     * What is set, without secrets.
     *
     * @return numbers and names
     */
    @Override
    public String toString() {
        String trust = values.own() != null
                ? "as in a given context"
                : values.insecure()
                        ? "everybody"
                        : values.authorities().size() + " authorities, "
                                + values.pins().certificates().size() + " pinned certificates, "
                                + values.pins().authorities().size() + " pinned authorities";
        return "TlsSettings[trust=" + trust + ", clientCertificate=" + (values.client() != null) + ", protocols="
                + protocols() + ", expectedHostName=" + expectedHostName() + "]";
    }
}
