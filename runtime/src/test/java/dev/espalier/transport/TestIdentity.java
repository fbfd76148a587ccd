package dev.espalier.transport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * A certificate and its key, put together byte by byte: the JDK cannot sign certificates by public API.
 *
 * @param chain the certificate first
 */
record TestIdentity(KeyPair keys, X509Certificate[] chain) {

    private static final byte[] ECDSA_SHA256 = {0x06, 8, 0x2a, (byte) 0x86, 0x48, (byte) 0xce, 0x3d, 4, 3, 2};
    private static final byte[] VERSION_3 = {(byte) 0xa0, 3, 2, 1, 2};
    private static final byte[] IS_AUTHORITY = {0x30, 0x0f, 6, 3, 0x55, 0x1d, 0x13, 1, 1, -1, 4, 5, 0x30, 3, 1, 1, -1};
    private static final byte[] OTHER_NAMES = {6, 3, 0x55, 0x1d, 0x11};
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static TestIdentity authority(String name) {
        return make(name, null, IS_AUTHORITY, Instant.now().plusSeconds(3600));
    }

    /** For a host name or an IP address. */
    TestIdentity issue(String name, String host) {
        return issue(name, host, Instant.now().plusSeconds(3600));
    }

    TestIdentity issue(String name, String host, Instant end) {
        return make(name, this, names(host), end);
    }

    /** This key and certificate, which are presented together with others. */
    TestIdentity presenting(X509Certificate... others) {
        X509Certificate[] shown = new X509Certificate[others.length + 1];
        shown[0] = chain[0];
        System.arraycopy(others, 0, shown, 1, others.length);
        return new TestIdentity(keys, shown);
    }

    X509Certificate certificate() {
        return chain[0];
    }

    PrivateKey key() {
        return keys.getPrivate();
    }

    String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(chain[0].getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    String pem() {
        StringBuilder text = new StringBuilder();
        for (X509Certificate certificate : chain) {
            try {
                text.append(pem("CERTIFICATE", certificate.getEncoded()));
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }
        return text.toString();
    }

    String keyPem() {
        return pem("PRIVATE KEY", key().getEncoded());
    }

    static String pem(String label, byte[] content) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END "
                + label + "-----\n";
    }

    byte[] pkcs12(String password) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            keyStore(password.toCharArray()).store(out, password.toCharArray());
            return out.toByteArray();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** For a node that shows this certificate. */
    SSLContext server(@Nullable TestIdentity trustedClients) {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            if (trustedClients != null) {
                trusted.setCertificateEntry("ca", trustedClients.certificate());
            }
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {new Shown(this)}, trust.getTrustManagers(), null);
            return context;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Shows a chain as it is; a key store would find fault with a wrong one. */
    private static final class Shown extends X509ExtendedKeyManager {

        private final TestIdentity identity;

        Shown(TestIdentity identity) {
            this.identity = identity;
        }

        @Override
        public String[] getServerAliases(String type, Principal[] issuers) {
            return new String[] {"identity"};
        }

        @Override
        public @Nullable String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
            return type.equals("EC") ? "identity" : null;
        }

        @Override
        public String[] getClientAliases(String type, Principal[] issuers) {
            return new String[0];
        }

        @Override
        public @Nullable String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
            return null;
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return identity.chain();
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            return identity.key();
        }
    }

    private KeyStore keyStore(char[] password) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("identity", key(), password, chain);
        return store;
    }

    private static TestIdentity make(String name, @Nullable TestIdentity issuer, byte[] extension, Instant end) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            KeyPair keys = generator.generateKeyPair();
            X500Principal subject = new X500Principal("CN=" + name);
            X500Principal signer =
                    issuer == null ? subject : issuer.certificate().getSubjectX500Principal();
            byte[] content = element(
                    0x30,
                    VERSION_3,
                    element(0x02, new BigInteger(62, ThreadLocalRandom.current()).toByteArray()),
                    element(0x30, ECDSA_SHA256),
                    signer.getEncoded(),
                    element(0x30, time(end.minusSeconds(86_400)), time(end)),
                    subject.getEncoded(),
                    keys.getPublic().getEncoded(),
                    element(0xa3, element(0x30, extension)));
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(issuer == null ? keys.getPrivate() : issuer.key());
            signature.update(content);
            byte[] certificate =
                    element(0x30, content, element(0x30, ECDSA_SHA256), element(0x03, new byte[1], signature.sign()));
            Certificate read =
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
            X509Certificate[] chain = issuer == null
                    ? new X509Certificate[] {(X509Certificate) read}
                    : new X509Certificate[] {(X509Certificate) read, issuer.certificate()};
            return new TestIdentity(keys, chain);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] names(String host) {
        try {
            byte[] name = host.matches("[0-9.]+")
                    ? element(0x87, InetAddress.getByName(host).getAddress())
                    : element(0x82, host.getBytes(StandardCharsets.US_ASCII));
            return element(0x30, OTHER_NAMES, element(0x04, element(0x30, name)));
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] time(Instant time) {
        return element(0x18, TIME.format(time).getBytes(StandardCharsets.US_ASCII));
    }

    /** An element of DER. */
    static byte[] element(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream element = new ByteArrayOutputStream();
        element.write(tag);
        if (content.size() < 0x80) {
            element.write(content.size());
        } else if (content.size() < 0x100) {
            element.write(0x81);
            element.write(content.size());
        } else {
            element.write(0x82);
            element.write(content.size() >> 8);
            element.write(content.size());
        }
        element.writeBytes(content.toByteArray());
        return element.toByteArray();
    }
}
