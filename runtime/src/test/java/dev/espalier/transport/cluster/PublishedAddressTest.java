package dev.espalier.transport.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.discovery.AddressPolicy;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeMetadata;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedAddressTest {

    private static final NodeMetadata METADATA = new NodeMetadata("id", "n", "9.4.3", Set.of(), Map.of());

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1:9201, , 10.0.0.1, 9201",
        "search.example.org/10.0.0.1:9201, search.example.org, 10.0.0.1, 9201",
        "/10.0.0.1:9201, , 10.0.0.1, 9201",
        "search.example.org:9201, search.example.org, , 9201",
        "[::1]:9201, , ::1, 9201",
        "[fe80::1%eth0]:9201, , fe80::1%eth0, 9201",
        "fe80::1%eth0:9201, , fe80::1%eth0, 9201",
        "search.example.org/[2001:db8::7]:9201, search.example.org, 2001:db8::7, 9201",
        "[::ffff:10.0.0.1]:9201, , ::ffff:10.0.0.1, 9201",
        "search.example.org, search.example.org, , 9200",
        "10.0.0.1, , 10.0.0.1, 9200",
        "[2001:db8::7], , 2001:db8::7, 9200",
        "2001:db8::7, , 2001:db8::7, 9200",
        "fe80::1%3, , fe80::1%3, 9200",
        "search.example.org/10.0.0.1, search.example.org, 10.0.0.1, 9200",
    })
    void isTakenApart(String text, String name, String ip, int port) {
        assertEquals(new PublishedAddress(name, ip, port), PublishedAddress.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1:0, its port is not a number",
        "10.0.0.1:http, its port is not a number",
        "10.0.0.1:, its port is not a number",
        "10.0.0.1:65536, its port is not a number",
        "10.0.0.1:-1, its port is not a number",
        "10.0.0.1:９２００, its port is not a number",
        "[::1]:x, its port is not a number",
        "'', it names no host",
        ":9200, it names no host",
        "/:9200, it names no host",
        "a/b:9200, it names no host",
        "0.0.0.0:9200, a wildcard is no address to connect to",
        "[::]:9200, a wildcard is no address to connect to",
        "[::%eth0]:9200, a wildcard is no address to connect to",
    })
    void isRefusedWhenItLeadsNowhere(String text, String problem) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> PublishedAddress.parse(text));

        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "node.example/10.0.0.1:9201, NAME, https://node.example:9201/p, ",
        "node.example/10.0.0.1:9201, IP, https://10.0.0.1:9201/p, ",
        "node.example/10.0.0.1:9201, NAME_AT_IP, https://node.example:9201/p, 10.0.0.1",
        "node.example/[::1]:9201, IP, https://[::1]:9201/p, ",
        "node.example/[::1]:9201, NAME_AT_IP, https://node.example:9201/p, ::1",
        "10.0.0.1:9201, NAME, https://10.0.0.1:9201/p, ",
        "[fe80::1%eth0]:9201, NAME, https://[fe80::1%eth0]:9201/p, ",
        "10.0.0.1:9201, NAME_AT_IP, https://10.0.0.1:9201/p, ",
        "Node.Example:9201, IP, https://node.example:9201/p, ",
    })
    void becomesANodeByPolicy(String text, AddressPolicy policy, String address, String ip) {
        Node answering = Node.parse("https://seed.example:443/p");

        Node node = PublishedAddress.parse(text).toNode(answering, policy, METADATA);

        assertEquals(Node.parse(address).withIpAddress(ip), node);
        assertEquals(METADATA, node.metadata());
    }

    @Test
    void isNoNodeWhenItsNameIsNone() {
        PublishedAddress address = PublishedAddress.parse("no such name:9200");

        assertThrows(
                IllegalArgumentException.class,
                () -> address.toNode(Node.parse("http://seed"), AddressPolicy.NAME, METADATA));
    }
}
