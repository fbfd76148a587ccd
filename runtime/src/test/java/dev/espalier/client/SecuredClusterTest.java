package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.codec.Json;
import dev.espalier.testing.ClusterSecurity;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.RequiresFeature;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.ServerFeature;
import dev.espalier.transport.DiscoverySettings;
import dev.espalier.transport.NodeMetadata;
import dev.espalier.transport.Request;
import dev.espalier.transport.RequestBody;
import dev.espalier.transport.RequestPath;
import dev.espalier.transport.ResponseReader;
import dev.espalier.transport.TransportException;
import dev.espalier.transport.UnauthorizedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
        }
        try (SearchClient client = SearchClient.builder()
                .nodes(cluster.address(0).toString())
                .basicAuth(security.user(), security.password())
                .build()) {
            TransportException e = assertThrows(TransportException.class, client::info);
            assertEquals(TransportException.Kind.TLS, e.kind());
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
