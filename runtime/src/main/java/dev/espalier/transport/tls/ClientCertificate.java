package dev.espalier.transport.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import org.jspecify.annotations.Nullable;

/** By what the client shows nodes who it is. */
final class ClientCertificate {

    private static final char[] NO_PASSWORD = {};

    private final KeyManager[] managers;

    private ClientCertificate(KeyManager[] managers) {
        this.managers = managers;
    }

    static ClientCertificate ofPem(Path chain, Path key, char @Nullable [] password) {
        List<X509Certificate> certificates = Certificates.in(chain, "client certificate");
        PrivateKey secret = PrivateKeys.in(key, password);
        try {
            if (!belongTogether(certificates.get(0).getPublicKey(), secret)) {
                throw new IllegalArgumentException(
                        "The private key file " + key + " does not belong to the first client certificate in " + chain);
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_PASSWORD);
            store.setKeyEntry("client", secret, NO_PASSWORD, certificates.toArray(X509Certificate[]::new));
            return new ClientCertificate(managers(store, NO_PASSWORD));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException(
                    "The client certificate " + chain + " cannot be used: " + e.getMessage(), e);
        }
    }

    static ClientCertificate ofKeyStore(Path pkcs12, char[] password) {
        byte[] bytes = PemFile.read(pkcs12, "key store");
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return new ClientCertificate(managers(store, password));
                }
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("The key store " + pkcs12 + " cannot be used: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("The key store " + pkcs12 + " holds no private key");
    }

    private static KeyManager[] managers(KeyStore store, char[] password) throws GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, password);
        return factory.getKeyManagers();
    }

    /** Otherwise no handshake succeeds, and none says why. */
    private static boolean belongTogether(PublicKey known, PrivateKey secret) throws GeneralSecurityException {
        if (!known.getAlgorithm().equals(secret.getAlgorithm())) {
            return false;
        }
        String scheme = switch (secret.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> secret.getAlgorithm();
        };
        byte[] something = {1, 2, 3};
        Signature signature = Signature.getInstance(scheme);
        signature.initSign(secret);
        signature.update(something);
        byte[] signed = signature.sign();
        signature.initVerify(known);
        signature.update(something);
        return signature.verify(signed);
    }

    KeyManager[] managers() {
        return managers.clone();
    }
}
