package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.TransportException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whom the transport trusts, and what it says of whom it does not. */
@Timeout(30)
class TlsTest {

    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final char[] PASSWORD = "changeit".toCharArray();

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
                .connectTimeout(Duration.ofSeconds(10))
                .backoff(BackoffPolicy.none())
                .closeTimeout(Duration.ofMillis(100));
    }

    private static Transport connect(TransportConfigBuilder config) {
        return Transport.create(config.build());
    }

    /** The JDK cannot sign certificates by public API, but brings the tool for it. */
    @BeforeAll
    static void makeCertificate() throws IOException, InterruptedException, GeneralSecurityException {
        Path store = directory.resolve("node.p12");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-alias", "node", "-keyalg", "EC", "-dname", "CN=node"));
        command.addAll(List.of("-ext", "SAN=ip:127.0.0.1", "-storetype", "PKCS12"));
        command.addAll(List.of("-keystore", store.toString(), "-storepass", new String(PASSWORD)));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(keytool.getInputStream().readAllBytes());
        assertEquals(0, keytool.waitFor(), output);

        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        server = SSLContext.getInstance("TLS");
        server.init(managers.getKeyManagers(), null, null);
        String pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(keys.getCertificate("node").getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        certificate = Files.writeString(directory.resolve("node.pem"), pem);
    }
}
