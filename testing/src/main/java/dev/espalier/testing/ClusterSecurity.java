package dev.espalier.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * What a client needs to talk to a {@linkplain SearchClusterBuilder#secured() secured} cluster.
 *
 * @param user the name of a user who may do everything
 * @param password the user's password, different for each cluster
 * @param certificate a PEM file with the certificate to trust, for {@code localhost} and {@code 127.0.0.1}; it is deleted
 *     when the cluster is closed
 */
public record ClusterSecurity(String user, String password, Path certificate) {

    /** {@return the value of the Authorization header for Basic authentication} */
    public String basicAuthorization() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes a TLS context that trusts the cluster and nobody else.
     *
     * @return a new context
     */
    public SSLContext sslContext() {
        try (InputStream pem = Files.newInputStream(certificate)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            trusted.setCertificateEntry(
                    "cluster", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new SearchClusterException("The certificate of the cluster cannot be used: " + certificate, e);
        }
    }

    /** {@return the user and the certificate; not the password} */
    @Override
    public String toString() {
        return "ClusterSecurity[user=" + user + ", certificate=" + certificate + "]";
    }
}
