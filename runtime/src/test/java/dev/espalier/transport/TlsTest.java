package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.BackoffPolicy;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whom the transport trusts, and what it says of whom it does not. */
@Timeout(30)
class TlsTest {

    private static final Request READ = Request.get(RequestPath.of("x"));

    @TempDir
    private static Path directory;

    private static SSLContext server;
    private static Path certificate;

    @Test
    void trustsTheCertificateInTheFile() {
        try (ScriptedNode node = node();
                Transport transport = connect(config(node.node()).caCertificate(certificate))) {
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
            assertEquals(1, node.connections());
        }
    }

    @Test
    void sendsNothingToANodeWithAnUnknownCertificateAndDoesNotAskItAgain() {
        try (ScriptedNode node = node();
                Transport transport = connect(config(node.node()))) {
            TransportException e =
                    assertThrows(TransportException.class, () -> transport.execute(READ, ResponseReader.status()));

            assertEquals(Kind.TLS, e.kind());
            assertEquals(1, e.attempts().size());
            assertEquals(0, node.requests().size());
            assertTrue(e.getMessage().contains("no trusted connection"), e.getMessage());
        }
    }

    @Test
    void sendsNothingToANodeWithTheCertificateOfAnother() {
        try (ScriptedNode node = node();
                Transport transport = connect(config(byOtherName(node)).caCertificate(certificate))) {
            TransportException e =
                    assertThrows(TransportException.class, () -> transport.execute(READ, ResponseReader.status()));

            assertEquals(Kind.TLS, e.kind());
            assertEquals(0, node.requests().size());
        }
    }

    @Test
    void goesToAnotherNodeInstead() {
        try (ScriptedNode wrong = node();
                ScriptedNode right = node();
                Transport transport =
                        connect(config(byOtherName(wrong)).node(right.node()).caCertificate(certificate))) {
            assertEquals(200, transport.execute(Request.post(RequestPath.of("x", "_doc")), ResponseReader.status()));
            assertEquals(0, wrong.requests().size());
        }
    }

    @Test
    void bodiesGoOverEncryptedConnectionsToo() {
        byte[] large = new byte[3 << 20];
        try (ScriptedNode node = node();
                Transport transport = connect(config(node.node()).caCertificate(certificate))) {
            Request upload = Request.put(RequestPath.of("x")).withBody(RequestBody.json(large));

            assertEquals(200, transport.execute(upload, ResponseReader.status()));
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
            assertEquals(large.length, node.requests().get(0).body().length);
            assertEquals(1, node.connections());
        }
    }

    private static ScriptedNode node() {
        return new ScriptedNode("https", () -> server.getServerSocketFactory().createServerSocket());
    }

    /** The certificate is for the IP address only. */
    private static Node byOtherName(ScriptedNode node) {
        return new Node("https", "localhost", node.node().port(), "");
    }

    private static TransportConfigBuilder config(Node node) {
        return TransportConfig.builder()
                .node(node)
                .shuffleNodes(false)
                .withoutDiscovery()
                .connectTimeout(Duration.ofSeconds(10))
                .backoff(BackoffPolicy.none())
                .closeTimeout(Duration.ofMillis(100));
    }

    private Transport connect(TransportConfigBuilder config) {
        return form(Transport.create(config.build()));
    }
    /** How calls are made; another form has to pass the same tests. */
    Transport form(Transport transport) {
        return transport;
    }

    @BeforeAll
    static void makeCertificate() throws IOException, InterruptedException, GeneralSecurityException {
        TestCertificate made = TestCertificate.make(directory, "node", "ip:127.0.0.1");
        server = made.server();
        certificate = made.pem();
    }
}
