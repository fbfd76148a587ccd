package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One cluster of each server for all tests: to start it takes longer than they do. */
@EverySearchServer(nodes = 2, secured = true, shared = false)
class SecuredClusterTest {

    private static final Pattern ENCODED_KEY = Pattern.compile("\"encoded\"\\s*:\\s*\"([^\"]+)\"");

    private SearchCluster cluster;
    private ClusterSecurity security;
    private HttpClient client;

    @BeforeEach
    void connect(SearchCluster cluster) {
        this.cluster = cluster;
        this.security = cluster.security().orElseThrow();
        this.client = trusting(security);
    }

    @Test
    void letsInWhoeverKnowsThePassword() throws Exception {
        assertFalse(security.toString().contains(security.password()));
        for (URI node : cluster.addresses()) {
            assertEquals("https", node.getScheme());
            assertEquals(401, send(client, get(node)).statusCode());
            assertEquals(
                    401,
                    send(client, get(node).header("Authorization", "Basic YTpi"))
                            .statusCode());
            HttpResponse<String> answer =
                    send(client, get(node).header("Authorization", security.basicAuthorization()));
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("\"number\" : \"" + cluster.version() + "\""), answer.body());
            assertThrows(SSLException.class, () -> send(HttpClient.newHttpClient(), get(node)));
        }
    }

    @Test
    void mayDoEverythingAndKeepsItThroughARestart() throws Exception {
        HttpRequest.Builder write = HttpRequest.newBuilder(cluster.address(0).resolve("/notes/_doc/1?refresh=true"))
                .header("Authorization", security.basicAuthorization())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"text\": \"kept\"}"));
        assertEquals(201, send(client, write).statusCode());

        // No node is left that could hand on to the other what that should have kept.
        cluster.stop(1);
        cluster.stop(0);
        cluster.start(0);
        cluster.start(1);

        for (URI node : cluster.addresses()) {
            HttpRequest.Builder read = HttpRequest.newBuilder(node.resolve("/notes/_doc/1"))
                    .header("Authorization", security.basicAuthorization());
            HttpResponse<String> answer = send(client, read);
            assertTrue(answer.body().contains("kept"), answer.body());
        }
    }

    @Test
    @RequiresFeature(ServerFeature.API_KEYS)
    void letsInWhoeverHasAnApiKey() throws Exception {
        URI node = cluster.address(0);
        HttpRequest.Builder keyRequest = HttpRequest.newBuilder(node.resolve("/_security/api_key"))
                .header("Authorization", security.basicAuthorization())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\": \"test\"}"));
        HttpResponse<String> key = send(client, keyRequest);
        assertEquals(200, key.statusCode(), key.body());
        Matcher encoded = ENCODED_KEY.matcher(key.body());
        assertTrue(encoded.find(), key.body());
        HttpResponse<String> answer = send(client, get(node).header("Authorization", "ApiKey " + encoded.group(1)));
        assertEquals(200, answer.statusCode(), answer.body());
    }

    private static HttpClient trusting(ClusterSecurity security) {
        return HttpClient.newBuilder().sslContext(security.sslContext()).build();
    }

    private static HttpRequest.Builder get(URI node) {
        return HttpRequest.newBuilder(node.resolve("/"));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
