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
import org.junit.jupiter.api.Test;

@EverySearchServer({SearchServerKind.ELASTICSEARCH_8, SearchServerKind.ELASTICSEARCH_9})
class SecuredClusterTest {

    private static final Pattern ENCODED_KEY = Pattern.compile("\"encoded\"\\s*:\\s*\"([^\"]+)\"");

    /** The shared cluster tells what can run here. */
    @Test
    void letsInWhoeverKnowsThePasswordOrHasAnApiKey(SearchCluster plain) throws Exception {
        Leftovers leftovers = new Leftovers();
        assertTrue(plain.security().isEmpty());
        try (SearchCluster cluster =
                SearchCluster.builder(plain.kind()).secured().start()) {
            ClusterSecurity security = cluster.security().orElseThrow();
            HttpClient client =
                    HttpClient.newBuilder().sslContext(security.sslContext()).build();
            URI node = cluster.address(0);
            assertEquals("https", node.getScheme());

            assertEquals(401, send(client, get(node)).statusCode());
            assertEquals(
                    401,
                    send(client, get(node).header("Authorization", "Basic YTpi"))
                            .statusCode());
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

            assertThrows(SSLException.class, () -> send(HttpClient.newHttpClient(), get(node)));
            assertFalse(security.toString().contains(security.password()));
        }
        leftovers.assertNone();
    }

    private static HttpRequest.Builder get(URI node) {
        return HttpRequest.newBuilder(node.resolve("/_security/_authenticate"));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
