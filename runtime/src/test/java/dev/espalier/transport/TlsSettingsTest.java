package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.tls.TlsSettings;
import dev.espalier.transport.tls.TlsVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
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

    private static void assertProblem(String problem, Runnable settings) {
        Exception e = assertThrows(IllegalArgumentException.class, settings::run);
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }
}
