package dev.espalier.samples.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.SearchClient;
import dev.espalier.transport.node.Node;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** None of these addresses is ever contacted. */
class ConnectionsTest {

    @Test
    void plainToOneNode() {
        assertEquals(Set.of("http://localhost:9200"), nodes(Connections.plain()));
    }

    @Test
    void plainToSeveralNodes() {
        assertEquals(
                Set.of("http://search-1:9200", "http://search-2:9200", "http://search-3:9200"),
                nodes(Connections.severalNodes()));
    }

    @Test
    void securedByPasswordAndCertificate() throws URISyntaxException {
        Path certificate = Path.of(ConnectionsTest.class.getResource("ca.crt").toURI());
        assertEquals(Set.of("https://localhost:9200"), nodes(Connections.secured("password", certificate)));
    }

    @Test
    void aMissingCertificateIsNoticedAtOnceAndTheErrorKeepsThePassword() {
        Path missing = Path.of("missing", "ca.crt");
        RuntimeException error = assertThrows(RuntimeException.class, () -> Connections.secured("swordfish", missing));
        assertTrue(error.getMessage().contains(missing.toString()), error.getMessage());
        assertTrue(!error.getMessage().contains("swordfish"), error.getMessage());
    }

    @Test
    void inTheCloudByItsIdAndAnApiKey() {
        String deployment = "eu-west-1.aws.example.org$0123456789abcdef$fedcba9876543210";
        String cloudId =
                "my-deployment:" + Base64.getEncoder().encodeToString(deployment.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Set.of("https://0123456789abcdef.eu-west-1.aws.example.org:443"),
                nodes(Connections.cloud(cloudId, "your-api-key")));
    }

    private static Set<String> nodes(SearchClient client) {
        try (client) {
            return client.transport().nodes().stream().map(Node::toString).collect(Collectors.toSet());
        }
    }
}
