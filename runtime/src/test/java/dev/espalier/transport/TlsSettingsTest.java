package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.TransportException.Kind;
import dev.espalier.transport.tls.TlsSettings;
import dev.espalier.transport.tls.TlsVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateEncodingException;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every setting of encryption against nodes that should pass, and nodes that should get no byte of a request. */
@Timeout(30)
class TlsSettingsTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final TlsSettings STANDARD = TlsSettings.standard();
    private static final TestIdentity AUTHORITY = TestIdentity.authority("authority");
    private static final TestIdentity OTHER_AUTHORITY = TestIdentity.authority("other authority");
    private static final TestIdentity NODE = AUTHORITY.issue("node", "127.0.0.1");
    private static final TestIdentity CLIENT = AUTHORITY.issue("client", "client.example.org");

    static Stream<Arguments> trusting() {
        TestIdentity selfSigned = TestIdentity.authority("node.example.org");
        return Stream.of(
                Arguments.of("authority", NODE, STANDARD.withAuthorities(bytes(AUTHORITY.pem()))),
                Arguments.of(
                        "several authorities",
                        NODE,
                        STANDARD.withAuthorities(bytes(OTHER_AUTHORITY.pem() + "a comment\n" + AUTHORITY.pem()))),
                Arguments.of("pinned certificate", NODE, STANDARD.withPinnedCertificates(NODE.fingerprint())),
                Arguments.of(
                        "in other letters",
                        NODE,
                        STANDARD.withPinnedCertificates(
                                NODE.fingerprint().replace(":", "").toLowerCase(Locale.ROOT))),
                Arguments.of(
                        "one of several pins",
                        NODE,
                        STANDARD.withPinnedCertificates(OTHER_AUTHORITY.fingerprint())
                                .withPinnedCertificates(CLIENT.fingerprint(), NODE.fingerprint())),
                Arguments.of("pinned authority", NODE, STANDARD.withPinnedAuthorities(AUTHORITY.fingerprint())),
                Arguments.of(
                        "pinned authority that is not presented",
                        NODE.presenting(),
                        STANDARD.withPinnedAuthorities(AUTHORITY.fingerprint())
                                .withAuthorities(bytes(AUTHORITY.pem()))),
                Arguments.of(
                        "pin and authority",
                        NODE,
                        STANDARD.withPinnedCertificates(NODE.fingerprint()).withAuthorities(bytes(AUTHORITY.pem()))),
                Arguments.of(
                        "pinned, its own authority",
                        selfSigned,
                        STANDARD.withPinnedCertificates(selfSigned.fingerprint())
                                .withExpectedHostName("node.example.org")),
                Arguments.of(
                        "other name",
                        CLIENT,
                        STANDARD.withAuthorities(bytes(AUTHORITY.pem())).withExpectedHostName("Client.example.org")),
                Arguments.of(
                        "nothing checked", OTHER_AUTHORITY.issue("x", "y"), STANDARD.withoutAnyVerificationInsecure()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void trusting(String how, TestIdentity shown, TlsSettings settings) {
        try (ScriptedNode node = node(shown.server(null));
                Transport transport = connect(node, settings)) {
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
            assertEquals(1, node.connections());
        }
    }

    static Stream<Arguments> distrusting() {
        TestIdentity expired =
                AUTHORITY.issue("expired", "127.0.0.1", Instant.now().minusSeconds(60));
        TestIdentity stranger = OTHER_AUTHORITY.issue("node", "127.0.0.1");
        TlsSettings authority = STANDARD.withAuthorities(bytes(AUTHORITY.pem()));
        return Stream.of(
                Arguments.of("unknown to Java", NODE, STANDARD, NODE.fingerprint()),
                Arguments.of("of another authority", stranger, authority, stranger.fingerprint()),
                Arguments.of("expired", expired, authority, expired.fingerprint()),
                Arguments.of(
                        "expired, though pinned",
                        expired,
                        STANDARD.withPinnedCertificates(expired.fingerprint()),
                        expired.fingerprint()),
                Arguments.of(
                        "other pin", NODE, STANDARD.withPinnedCertificates(CLIENT.fingerprint()), NODE.fingerprint()),
                Arguments.of(
                        "other pinned authority",
                        NODE,
                        STANDARD.withPinnedAuthorities(OTHER_AUTHORITY.fingerprint()),
                        AUTHORITY.fingerprint()),
                Arguments.of(
                        "the authority pinned as if it were the node",
                        NODE,
                        STANDARD.withPinnedCertificates(AUTHORITY.fingerprint()),
                        NODE.fingerprint()),
                Arguments.of(
                        "showing the pinned authority, which never heard of it",
                        stranger.presenting(AUTHORITY.certificate()),
                        STANDARD.withPinnedAuthorities(AUTHORITY.fingerprint()),
                        stranger.fingerprint()),
                Arguments.of(
                        "showing the pinned certificate of another node",
                        stranger.presenting(NODE.certificate()),
                        STANDARD.withPinnedCertificates(NODE.fingerprint()),
                        stranger.fingerprint()),
                Arguments.of(
                        "pinned, but of another authority",
                        stranger,
                        authority.withPinnedCertificates(stranger.fingerprint()),
                        stranger.fingerprint()),
                Arguments.of("other host", CLIENT, authority, "<127.0.0.1>"),
                Arguments.of(
                        "pinned, other host",
                        CLIENT,
                        STANDARD.withPinnedCertificates(CLIENT.fingerprint()),
                        "<127.0.0.1>"),
                Arguments.of(
                        "not the expected name", NODE, authority.withExpectedHostName("a.example.org"), "127.0.0.1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void distrusting(String how, TestIdentity shown, TlsSettings settings, String named) {
        try (ScriptedNode node = node(shown.server(null));
                Transport transport = connect(node, settings)) {
            TransportException e =
                    assertThrows(TransportException.class, () -> transport.execute(READ, ResponseReader.status()));

            assertEquals(Kind.TLS, e.kind());
            assertEquals(1, e.attempts().size());
            assertEquals(0, node.requests().size());
            assertTrue(e.getMessage().contains(named), e.getMessage());
        }
    }

    @Test
    void readsAuthoritiesOfADirectory(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("a.crt"), OTHER_AUTHORITY.pem());
        Files.write(directory.resolve("b.CER"), encoded(AUTHORITY));
        Files.writeString(directory.resolve("README.txt"), "not a certificate");
        Files.createDirectory(directory.resolve("directory.pem"));

        try (ScriptedNode node = node(NODE.server(null));
                Transport transport = connect(node, STANDARD.withAuthorities(directory))) {
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
    }

    @Test
    void saysWhichFileOfADirectoryIsNoCertificate(@TempDir Path directory) throws IOException {
        assertProblem("holds no certificate; files that end in", () -> STANDARD.withAuthorities(directory));

        Files.writeString(directory.resolve("wrong.pem"), "?");

        assertProblem("wrong.pem", () -> STANDARD.withAuthorities(directory));
    }

    @Test
    void showsTheCertificateOfTheClient(@TempDir Path directory) throws Exception {
        Path chain = Files.writeString(directory.resolve("client.pem"), CLIENT.pem());
        Path key = Files.writeString(directory.resolve("client.key"), CLIENT.keyPem());
        Path store = Files.write(directory.resolve("client.p12"), CLIENT.pkcs12("s3cret"));
        Path encrypted = Files.writeString(directory.resolve("encrypted.key"), encrypted(CLIENT, "pa55"));
        Path sec1 = Files.writeString(directory.resolve("sec1.key"), sec1(CLIENT));
        TlsSettings trusting = STANDARD.withAuthorities(bytes(AUTHORITY.pem()));

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

    @Test
    void speaksNoVersionBelowTheMinimum() {
        TlsSettings trusting = STANDARD.withAuthorities(bytes(AUTHORITY.pem()));
        try (ScriptedNode old = new ScriptedNode("https", () -> {
                    SSLServerSocket socket = (SSLServerSocket)
                            NODE.server(null).getServerSocketFactory().createServerSocket();
                    socket.setEnabledProtocols(new String[] {"TLSv1.2"});
                    return socket;
                });
                Transport standard = connect(old, trusting);
                Transport strict = connect(old, trusting.withMinimumVersion(TlsVersion.TLS_1_3))) {
            assertEquals(200, standard.execute(READ, ResponseReader.status()));
            TransportException e =
                    assertThrows(TransportException.class, () -> strict.execute(READ, ResponseReader.status()));
            assertEquals(Kind.TLS, e.kind());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AB", "zz", "sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709"})
    void refusesWhatIsNoFingerprint(String text) {
        assertProblem("is not a SHA-256", () -> STANDARD.withPinnedCertificates(text));
        assertProblem("is not a SHA-256", () -> STANDARD.withPinnedAuthorities(NODE.fingerprint(), text));
    }

    @Test
    void refusesContradictions() throws Exception {
        SSLContext ready = SSLContext.getDefault();
        TlsSettings pinned = STANDARD.withPinnedCertificates(NODE.fingerprint());

        assertProblem("give only one of them", () -> pinned.withContext(ready));
        assertProblem("give only one of them", () -> STANDARD.withContext(ready).withAuthorities(bytes(NODE.pem())));
        assertProblem("no use in saying whom to trust", pinned::withoutAnyVerificationInsecure);
        assertProblem(
                "no use in saying whom to trust",
                () -> STANDARD.withoutAnyVerificationInsecure().withExpectedHostName("a"));
        assertProblem("must be one name", () -> STANDARD.withExpectedHostName("*.example.org"));
        assertProblem(
                "http://a:80 is not encrypted",
                () -> TransportConfig.builder().node("http://a").tls(pinned).build());
        assertProblem(
                "give only one of them",
                () -> TransportConfig.builder()
                        .node("https://a")
                        .tls(pinned)
                        .sslContext(ready)
                        .build());
    }

    @Test
    void saysOfItselfWhatIsNoSecret() {
        String text = STANDARD.withAuthorities(bytes(NODE.pem()))
                .withPinnedAuthorities(AUTHORITY.fingerprint())
                .withMinimumVersion(TlsVersion.TLS_1_3)
                .toString();

        assertTrue(text.contains("2 authorities, 0 pinned certificates, 1 pinned authorities"), text);
        assertTrue(text.contains("[TLSv1.3]"), text);
        assertFalse(STANDARD.insecure());
    }

    private static ScriptedNode node(SSLContext server) {
        return new ScriptedNode("https", () -> server.getServerSocketFactory().createServerSocket());
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

    private static byte[] bytes(String pem) {
        return pem.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] encoded(TestIdentity identity) {
        try {
            return identity.certificate().getEncoded();
        } catch (CertificateEncodingException e) {
            throw new AssertionError(e);
        }
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
