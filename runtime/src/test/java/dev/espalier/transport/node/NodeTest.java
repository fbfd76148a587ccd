package dev.espalier.transport.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:9200, http://localhost:9200",
        "HTTPS://Search.Example.ORG:9200, https://search.example.org:9200",
        "http://example.org, http://example.org:80",
        "https://example.org, https://example.org:443",
        "https://example.org/, https://example.org:443",
        "http://example.org:9200/search//, http://example.org:9200/search",
        "http://example.org/a/b%20c, http://example.org:80/a/b%20c",
        "http://es_node-1:9200, http://es_node-1:9200",
        "http://10.0.0.1:9200, http://10.0.0.1:9200",
        "http://[::1]:9200, http://[::1]:9200",
        "http://[FE80::1%eth0]:9200/x, http://[fe80::1%eth0]:9200/x",
    })
    void hasOneNormalForm(String address, String normal) {
        assertEquals(normal, Node.parse(address).toString());
        assertEquals(Node.parse(address), Node.parse(normal));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "localhost:9200            | has no scheme; write http://localhost:9200 or https://localhost:9200",
                "ftp://localhost           | has the scheme \"ftp\", which is neither http nor https",
                "http://                   | has no host",
                "http://:9200              | has no host",
                "http://local host:9200    | has the host \"local host\", which is not a name or IP address",
                "http://localhost:         | has the port \"\", which is not a number",
                "http://localhost:http     | has the port \"http\", which is not a number",
                "http://localhost:-1       | has the port \"-1\", which is not a number",
                "http://localhost:0        | has the port 0, which is not from 1 to 65535",
                "http://localhost:65536    | has the port 65536, which is not from 1 to 65535",
                "http://::1:9200           | an IPv6 address needs brackets",
                "http://[]:9200            | has the host \"[]\"",
                "http://[:9200             | has the host \"[\"",
                "http://localhost:9200?a=b | has a query or fragment",
                "http://localhost/a b      | has the path prefix \"/a b\"",
            })
    void saysWhatIsWrong(String address, String problem) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Node.parse(address.strip()));

        assertTrue(e.getMessage().contains(problem), e.getMessage());
        String shown = address.strip().replaceFirst("\\?.*", "?***");
        assertTrue(e.getMessage().contains(shown), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://user:s3cret@localhost:9200",
                "http://user:s3cret@localhost:port",
                "http://user:s3c@ret@localhost:9200",
                "user:s3cret@localhost:9200",
                "http://user:s3cret@localhost:9200?a",
            })
    void keepsPasswordsOutOfItselfAndItsMessages(String address) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Node.parse(address));

        assertFalse(e.getMessage().contains("s3c"), e.getMessage());
    }

    @Test
    void knowsItsParts() {
        Node node = Node.parse("https://example.org/search");

        assertTrue(node.secure());
        assertEquals("example.org:443", node.authority());
        assertEquals("/search", node.pathPrefix());
    }

    @Test
    void isEqualWhateverIsKnownOfIt() {
        Node node = Node.parse("https://example.org");
        Node known = node.withMetadata(metadata("data"));

        assertEquals(node, known);
        assertEquals(node.hashCode(), known.hashCode());
        assertEquals("https://example.org:443", known.toString());
    }

    @Test
    void isAnotherNodeAtAnotherIpAddress() {
        Node node = Node.parse("https://example.org");

        assertNotEquals(node, node.withIpAddress("10.0.0.1"));
        assertNotEquals(node.withIpAddress("10.0.0.2"), node.withIpAddress("10.0.0.1"));
        assertEquals("fe80::1%eth0", node.withIpAddress("fe80::1%eth0").ipAddress());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0",
                "10.0.0.256",
                "1.2.3.4.5",
                "example.org",
                "[::1]",
                "::g",
                ":",
                "1:2",
                "::1%",
                "::1%a b"
            })
    void isConnectedToByIpAddressesOnly(String text) {
        Node node = Node.parse("https://example.org");

        assertThrows(IllegalArgumentException.class, () -> node.withIpAddress(text));
    }

    @ParameterizedTest
    @CsvSource({
        "master, true",
        "cluster_manager remote_cluster_client, true",
        "master voting_only, true",
        "master ml transform, true",
        "master data, false",
        "master data_frozen, false",
        "master voting_only data_hot, false",
        "cluster_manager ingest, false",
        "cluster_manager search, false",
        "data ingest, false",
        "ml, false",
        "'', false",
    })
    void tellsDedicatedMasters(String roles, boolean dedicated) {
        assertEquals(dedicated, metadata(roles.split(" ")).dedicatedMaster());
    }

    private static NodeMetadata metadata(String... roles) {
        return new NodeMetadata("id", "name", "9.4.3", Set.of(roles), Map.of("zone", "a"));
    }
}
