package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonValue;
import dev.espalier.server.Distribution;
import dev.espalier.testing.ClusterSecurity;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.RequiresFeature;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.ServerFeature;
import dev.espalier.transport.DiscoverySettings;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.UnauthorizedException;
import dev.espalier.transport.node.NodeMetadata;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.tls.TlsSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

/** HTTPS with a certificate of one's own, a password and API keys, as servers check them. */
@EverySearchServer(secured = true)
class SecuredClusterTest {

    private SearchCluster cluster;
    private ClusterSecurity security;

    @BeforeEach
    void connect(SearchCluster cluster) {
        this.cluster = cluster;
        this.security = cluster.security().orElseThrow();
    }

    @Test
    void letsInWhoeverTrustsItAndIsTrusted() {
        try (SearchClient client =
                found().basicAuth(security.user(), security.password()).build()) {
            assertEquals(cluster.version(), client.info().version().toString());
            awaitFound(client);
        }
        try (SearchClient client =
                trusting().basicAuth(security.user(), "wrong-secret").build()) {
            UnauthorizedException e = assertThrows(UnauthorizedException.class, client::info);
            assertFalse(e.getMessage().contains("wrong-secret"), e.getMessage());
            assertTrue(e.getMessage().contains("What to do: check user name and password"), e.getMessage());
        }
        try (SearchClient client = SearchClient.builder()
                .nodes(cluster.address(0).toString())
                .basicAuth(security.user(), security.password())
                .build()) {
            TransportException e = assertThrows(TransportException.class, client::info);
            assertEquals(TransportException.Kind.TLS, e.kind());
            assertTrue(e.getMessage().contains("What to do: check that the node speaks https"), e.getMessage());
        }
    }

    @Test
    void tellsWhomItKnowsWhatIsNotAllowed() {
        try (SearchClient admin =
                trusting().basicAuth(security.user(), security.password()).build()) {
            boolean elastic = admin.info().distribution() == Distribution.ELASTICSEARCH;
            RequestPath user = elastic
                    ? RequestPath.of("_security", "user", "nobody")
                    : RequestPath.of("_plugins", "_security", "api", "internalusers", "nobody");
            admin.execute(
                    Request.put(user),
                    JsonValue.of(
                            elastic
                                    ? Map.of("password", "no-one-Knows-42", "roles", List.of())
                                    : Map.of("password", "no-one-Knows-42")));
            try (SearchClient nobody =
                    trusting().basicAuth("nobody", "no-one-Knows-42").build()) {
                Request search = Request.get(RequestPath.of("any", "_search"));
                ResponseException e = assertThrows(ResponseException.class, () -> nobody.execute(search));
                assertEquals(403, e.status());
                assertTrue(e.getMessage().contains("What to do: the server knows who asks"), e.getMessage());
            } finally {
                admin.execute(Request.delete(user));
            }
        }
    }

    @Test
    void letsInWhoeverKnowsItsFingerprint() throws Exception {
        TlsSettings pinned = TlsSettings.standard().withPinnedCertificates(fingerprint());
        TlsSettings other = TlsSettings.standard().withPinnedCertificates("00".repeat(32));
        try (SearchClient client = basic(pinned)) {
            assertEquals(cluster.version(), client.info().version().toString());
        }
        try (SearchClient client = basic(other)) {
            TransportException e = assertThrows(TransportException.class, client::info);
            assertTrue(e.getMessage().contains(fingerprint()), e.getMessage());
        }
    }

    @Test
    void letsInWhoeverHasNewCredentialsWhenTheOldOnesAreRefused() {
        Iterator<Credentials> passwords = List.<Credentials>of(
                        new Credentials.Basic(security.user(), "old"),
                        new Credentials.Basic(security.user(), security.password()))
                .iterator();
        try (SearchClient client =
                trusting().credentialsProvider(passwords::next).build()) {
            assertEquals(cluster.version(), client.info().version().toString());
            assertEquals(cluster.version(), client.info().version().toString());
        }
    }

    private SearchClient basic(TlsSettings settings) {
        return SearchClient.builder()
                .nodes(cluster.address(0).toString())
                .basicAuth(security.user(), security.password())
                .tls(settings)
                .build();
    }

    private String fingerprint() throws IOException, GeneralSecurityException {
        try (InputStream pem = Files.newInputStream(security.certificate())) {
            Certificate certificate = CertificateFactory.getInstance("X.509").generateCertificate(pem);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
        }
    }

    @Test
    @RequiresFeature(ServerFeature.API_KEYS)
    void letsInWhoeverHasAnApiKey() {
        try (SearchClient client = trusting()
                        .basicAuth(security.user(), security.password())
                        .build();
                SearchClient withKey = found().apiKey(newApiKey(client)).build()) {
            assertEquals(cluster.version(), withKey.info().version().toString());
            awaitFound(withKey);
        }
    }

    /** The nodes are asked for as whoever the client is. */
    private SearchClientBuilder found() {
        return trusting().discovery(DiscoverySettings.standard().withTimeout(Duration.ofSeconds(20)));
    }

    private void awaitFound(SearchClient client) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        NodeMetadata known = client.transport().nodes().get(0).metadata();
        while (known == null && System.nanoTime() < deadline) {
            LockSupport.parkNanos(1_000_000);
            known = client.transport().nodes().get(0).metadata();
        }
        assertNotNull(known, "the cluster was not asked for its nodes");
        assertEquals(cluster.version(), known.version());
    }

    private SearchClientBuilder trusting() {
        return SearchClient.builder().nodes(cluster.address(0).toString()).caCertificate(security.certificate());
    }

    private static String newApiKey(SearchClient client) {
        byte[] body = "{\"name\":\"test\"}".getBytes(StandardCharsets.UTF_8);
        Request request = Request.post(RequestPath.of("_security", "api_key")).withBody(RequestBody.json(body));
        byte[] answer = client.transport().execute(request, ResponseReader.bytes());
        try (JsonParser json = Json.parser(answer)) {
            json.nextToken();
            for (String name = json.nextName(); !"encoded".equals(name); name = json.nextName()) {
                json.nextToken();
            }
            return json.nextStringValue();
        }
    }
}
