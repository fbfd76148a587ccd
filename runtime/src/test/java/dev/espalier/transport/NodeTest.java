package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertTrue(e.getMessage().contains(address.strip()), e.getMessage());
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
}
