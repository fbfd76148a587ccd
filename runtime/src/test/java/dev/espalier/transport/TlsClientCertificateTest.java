package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.tls.TlsSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How nodes are shown who the client is, from files in every form that is common. */
@Timeout(30)
class TlsClientCertificateTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final TlsSettings STANDARD = TlsSettings.standard();
    private static final TestIdentity AUTHORITY = TestIdentity.authority("authority");
    private static final TestIdentity NODE = AUTHORITY.issue("node", "127.0.0.1");
    private static final TestIdentity CLIENT = AUTHORITY.issue("client", "client.example.org");

    @Test
    void showsTheCertificateOfTheClient(@TempDir Path directory) throws Exception {
        Path chain = Files.writeString(directory.resolve("client.pem"), CLIENT.pem());
        Path key = Files.writeString(directory.resolve("client.key"), CLIENT.keyPem());
        Path store = Files.write(directory.resolve("client.p12"), CLIENT.pkcs12("s3cret"));
        Path encrypted = Files.writeString(directory.resolve("encrypted.key"), encrypted(CLIENT, "pa55"));
        Path sec1 = Files.writeString(directory.resolve("sec1.key"), sec1(CLIENT));
        TlsSettings trusting = STANDARD.withAuthorities(AUTHORITY.pem().getBytes(StandardCharsets.US_ASCII));

        try (ScriptedNode node = strictNode()) {
            for (TlsSettings settings : new TlsSettings[] {
                trusting.withClientCertificate(chain, key),
                trusting.withClientKeyStore(store, "s3cret".toCharArray()),
                trusting.withClientCertificate(chain, encrypted, "pa55".toCharArray()),
                trusting.withClientCertificate(chain, sec1)
            }) {
                try (Transport transport = connect(node, settings)) {
                    assertEquals(200, transport.execute(READ, ResponseReader.status()));
                }
            }
            int before = node.requests().size();
            try (Transport transport = connect(node, trusting)) {
                assertThrows(TransportException.class, () -> transport.execute(READ, ResponseReader.status()));
            }
            assertEquals(before, node.requests().size());
        }
    }

    @Test
    void wipesPasswordsWhetherTheyAreRightOrWrong(@TempDir Path directory) throws IOException {
        Path store = Files.write(directory.resolve("client.p12"), CLIENT.pkcs12("s3cret"));
        char[] right = "s3cret".toCharArray();
        char[] wrong = "wr0ng".toCharArray();
        char[] useless = "usele55".toCharArray();

        STANDARD.withClientKeyStore(store, right);
        Exception e = assertThrows(IllegalArgumentException.class, () -> STANDARD.withClientKeyStore(store, wrong));
        assertThrows(
                IllegalArgumentException.class,
                () -> STANDARD.withClientCertificate(store, directory.resolve("missing"), useless));

        assertTrue(e.getMessage().contains("client.p12 cannot be used"), e.getMessage());
        for (char[] password : new char[][] {right, wrong, useless}) {
            assertArrayEquals(new char[password.length], password);
        }
    }

    @Test
    void readsTheOldFormOfRsaKeys(@TempDir Path directory) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        byte[] pkcs8 = keys.getPrivate().getEncoded();
        // Version, algorithm and the head of the octets come before it.
        byte[] pkcs1 = Arrays.copyOfRange(pkcs8, 26, pkcs8.length);
        Path chain = Files.writeString(directory.resolve("client.pem"), CLIENT.pem());
        Path key = Files.writeString(directory.resolve("rsa.key"), TestIdentity.pem("RSA PRIVATE KEY", pkcs1));

        assertProblem(
                "does not belong to the first client certificate", () -> STANDARD.withClientCertificate(chain, key));

        Files.writeString(key, TestIdentity.pem("RSA PRIVATE KEY", Arrays.copyOf(pkcs1, 100)));

        assertProblem("rsa.key cannot be used", () -> STANDARD.withClientCertificate(chain, key));
    }

    @Test
    void saysWhatIsWrongWithAClientCertificate(@TempDir Path directory) throws Exception {
        Path chain = Files.writeString(directory.resolve("client.pem"), CLIENT.pem());
        Path key = Files.writeString(directory.resolve("node.key"), NODE.keyPem());
        Path encrypted = Files.writeString(directory.resolve("encrypted.key"), encrypted(CLIENT, "pa55"));

        assertProblem(
                "node.key does not belong to the first client certificate",
                () -> STANDARD.withClientCertificate(chain, key));
        assertProblem("client.pem holds no private key", () -> STANDARD.withClientCertificate(chain, chain));
        assertProblem("give its password", () -> STANDARD.withClientCertificate(chain, encrypted));
        assertProblem(
                "the password is wrong", () -> STANDARD.withClientCertificate(chain, encrypted, "other".toCharArray()));
        assertProblem(
                "key store " + chain + " cannot be used", () -> STANDARD.withClientKeyStore(chain, "x".toCharArray()));
    }

    private static ScriptedNode strictNode() {
        SSLContext server = NODE.server(AUTHORITY);
        return new ScriptedNode("https", () -> {
            SSLServerSocket socket =
                    (SSLServerSocket) server.getServerSocketFactory().createServerSocket();
            socket.setNeedClientAuth(true);
            return socket;
        });
    }

    private Transport connect(ScriptedNode node, TlsSettings settings) {
        return form(Transport.create(TransportConfig.builder()
                .node(node.node())
                .tls(settings)
                .connectTimeout(Duration.ofSeconds(10))
                .maxRetries(0)
                .closeTimeout(Duration.ofMillis(100))
                .build()));
    }

    /** How calls are made; another form has to pass the same tests. */
    Transport form(Transport transport) {
        return transport;
    }

    private static String encrypted(TestIdentity identity, String password) throws Exception {
        String scheme = "PBEWithHmacSHA256AndAES_256";
        SecretKey key = SecretKeyFactory.getInstance(scheme).generateSecret(new PBEKeySpec(password.toCharArray()));
        Cipher cipher = Cipher.getInstance(scheme);
        cipher.init(Cipher.ENCRYPT_MODE, key);
        byte[] pbes2 = {6, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 5, 0x0d};
        byte[] content = TestIdentity.element(
                0x30,
                TestIdentity.element(0x30, pbes2, cipher.getParameters().getEncoded()),
                TestIdentity.element(4, cipher.doFinal(identity.key().getEncoded())));
        return TestIdentity.pem("ENCRYPTED PRIVATE KEY", content);
    }

    /** As {@code openssl ecparam -genkey} writes it, for the curve P-256. */
    private static String sec1(TestIdentity identity) {
        byte[] secret = ((ECPrivateKey) identity.key()).getS().toByteArray();
        byte[] number = new byte[32];
        int length = Math.min(32, secret.length);
        System.arraycopy(secret, secret.length - length, number, 32 - length, length);
        byte[] curve = {6, 8, 0x2a, (byte) 0x86, 0x48, (byte) 0xce, 0x3d, 3, 1, 7};
        return TestIdentity.pem(
                "EC PRIVATE KEY",
                TestIdentity.element(
                        0x30,
                        new byte[] {2, 1, 1},
                        TestIdentity.element(4, number),
                        TestIdentity.element(0xa0, curve)));
    }

    private static void assertProblem(String problem, Runnable settings) {
        Exception e = assertThrows(IllegalArgumentException.class, settings::run);
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }
}
