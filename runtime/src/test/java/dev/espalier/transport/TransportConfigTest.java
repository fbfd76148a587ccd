package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransportConfigTest {

    private static final String CLOUD_ID = "x:Y2xvdWQuZXhhbXBsZS5vcmckYWJjJGRlZg==";

    @Test
    void needsANode() {
        assertProblem("There is no node", TransportConfig.builder());
    }

    @Test
    void refusesTheSameNodeTwice() {
        assertProblem(
                "http://a:80 was added twice",
                TransportConfig.builder().node("http://a").node("http://A:80"));
    }

    @Test
    void takesACloudIdInsteadOfNodes() {
        TransportConfig config = TransportConfig.builder().cloudId(CLOUD_ID).build();

        assertEquals(List.of(Node.parse("https://abc.cloud.example.org")), config.nodes());
        assertTrue(config.http().compression());
        assertProblem(
                "A cloud id replaces the nodes",
                TransportConfig.builder().cloudId(CLOUD_ID).node("http://a"));
    }

    @Test
    void movesUserAndPasswordFromTheAddressToTheCredentials() {
        TransportConfig config = TransportConfig.builder()
                .node("https://j%C3%BCrgen:p%40ss@a")
                .node("https://j%C3%BCrgen:p%40ss@b")
                .build();

        assertEquals(
                new Credentials.Basic("jürgen", "p@ss").authorization(),
                config.http().headers().asMap().get("authorization"));
        assertEquals(Set.of(Node.parse("https://a"), Node.parse("https://b")), Set.copyOf(config.nodes()));
    }

    @Test
    void refusesTwoDifferentIdentitiesWithoutTellingThem() {
        TransportConfigBuilder builder = TransportConfig.builder().node("https://u:s3cret@a");

        Exception e = assertThrows(IllegalArgumentException.class, () -> builder.node("https://u:0ther@b"));

        assertFalse(e.getMessage().matches(".*(s3cret|0ther).*"), e.getMessage());
        assertProblem("credentials and an Authorization header", builder.header("authorization", "Bearer x"));
    }

    @Test
    void refusesEncryptionSettingsForPlainNodes(@TempDir Path directory) throws NoSuchAlgorithmException {
        SSLContext context = SSLContext.getDefault();

        assertProblem(
                "http://a:80 is not encrypted",
                TransportConfig.builder().node("http://a").sslContext(context));
        assertProblem(
                "give only one of them",
                TransportConfig.builder()
                        .node("https://a")
                        .sslContext(context)
                        .caCertificate(directory.resolve("ca.pem")));
    }

    @Test
    void saysWhatIsWrongWithACertificateFile(@TempDir Path directory) throws IOException {
        Path missing = directory.resolve("missing.pem");
        Path empty = Files.writeString(directory.resolve("empty.pem"), "");
        Path broken = Files.writeString(
                directory.resolve("broken.pem"), "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n");

        assertProblem(
                "missing.pem does not exist",
                TransportConfig.builder().node("https://a").caCertificate(missing));
        assertProblem(
                "empty.pem holds no certificate",
                TransportConfig.builder().node("https://a").caCertificate(empty));
        assertProblem(
                "broken.pem cannot be used",
                TransportConfig.builder().node("https://a").caCertificate(broken));
    }

    @Test
    void refusesLimitsThatAreNone() {
        TransportConfigBuilder builder = TransportConfig.builder();

        assertThrows(IllegalArgumentException.class, () -> builder.connectTimeout(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> builder.responseTimeout(Duration.ofSeconds(-1)));
        assertThrows(IllegalArgumentException.class, () -> builder.deadline(Duration.ofDays(2)));
        assertThrows(IllegalArgumentException.class, () -> builder.maxRetries(-1));
        assertThrows(IllegalArgumentException.class, () -> builder.maxConnectionsPerNode(0));
        assertThrows(IllegalArgumentException.class, () -> builder.maxResponseBytes(0));
    }

    @Test
    void shufflesNodesUnlessTold() {
        Set<List<Node>> orders = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            orders.add(eightNodes(true));
        }

        assertTrue(orders.size() > 1);
        assertEquals(
                IntStream.range(0, 8).mapToObj(i -> Node.parse("http://n" + i)).toList(), eightNodes(false));
    }

    @Test
    void showsNoSecrets() {
        TransportConfig config = TransportConfig.builder()
                .node("https://a")
                .credentials(Credentials.ApiKey.of("id", "s3cret"))
                .header("X-Token", "0ther")
                .build();

        assertFalse(config.toString()
                .matches(".*(s3cret|0ther|"
                        + Credentials.ApiKey.of("id", "s3cret").encoded() + ").*"));
        assertTrue(config.toString().contains("https://a:443"));
    }

    @Test
    void looksForNodesWhenThereAreSeveral() {
        TransportConfigBuilder several =
                TransportConfig.builder().node("http://a").node("http://b");
        DiscoverySettings own = DiscoverySettings.standard().withInterval(Duration.ofSeconds(30));

        assertSame(DiscoverySettings.standard(), several.build().discovery());
        assertSame(own, several.discovery(own).build().discovery());
        assertNull(several.withoutDiscovery().build().discovery());
    }

    @Test
    void keepsToOneAddressToPathsAndToCloudIdsUnlessTold() {
        TransportConfigBuilder one = TransportConfig.builder().node("http://a");
        TransportConfigBuilder proxies =
                TransportConfig.builder().node("http://a/p").node("http://b/p");
        TransportConfigBuilder cloud = TransportConfig.builder().cloudId(CLOUD_ID);

        assertNull(one.build().discovery());
        assertNull(proxies.build().discovery());
        assertNull(cloud.build().discovery());
        assertNotNull(one.discovery(DiscoverySettings.standard()).build().discovery());
        assertNotNull(proxies.discovery(DiscoverySettings.standard()).build().discovery());
        assertProblem("leave out discovery", cloud.discovery(DiscoverySettings.standard()));
    }

    private static List<Node> eightNodes(boolean shuffle) {
        TransportConfigBuilder builder = TransportConfig.builder().shuffleNodes(shuffle);
        IntStream.range(0, 8).forEach(i -> builder.node("http://n" + i));
        return builder.build().nodes();
    }

    private static void assertProblem(String problem, TransportConfigBuilder builder) {
        Exception e = assertThrows(IllegalArgumentException.class, builder::build);
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }
}
