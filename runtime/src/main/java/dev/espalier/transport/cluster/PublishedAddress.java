package dev.espalier.transport.cluster;

import dev.espalier.transport.discovery.AddressPolicy;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeMetadata;
import dev.espalier.transport.support.IpAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a server says that it can be reached: {@code name/ip:port}, {@code ip:port}, {@code [v6]:port},
 * {@code name:port}, or any of these without port. Old servers put a slash before an address without name.
 *
 * @param name null if only the IP address was published
 * @param ip without brackets; null if only a name was published
 */
record PublishedAddress(@Nullable String name, @Nullable String ip, int port) {

    /** What servers listen on unless told otherwise. */
    private static final int DEFAULT_PORT = 9200;

    /**
     * Takes an address apart.
     *
     * @throws IllegalArgumentException if it leads nowhere: no host, a wildcard, a port that is none
     */
    static PublishedAddress parse(String text) {
        int slash = text.indexOf('/');
        String name = slash < 0 ? "" : text.substring(0, slash);
        String rest = text.substring(slash + 1);
        int portMark = portMark(rest);
        String host = unbracketed(portMark < 0 ? rest : rest.substring(0, portMark));
        int port = portMark < 0 ? DEFAULT_PORT : port(rest.substring(portMark + 1));
        if (!IpAddress.isLiteral(host)) {
            if (host.isEmpty() || !name.isEmpty()) {
                throw new IllegalArgumentException("it names no host");
            }
            return new PublishedAddress(host, null, port);
        }
        if (IpAddress.isWildcard(host)) {
            throw new IllegalArgumentException("a wildcard is no address to connect to");
        }
        return new PublishedAddress(name.isEmpty() ? null : name, host, port);
    }

    /** An IPv6 address has colons of its own; one without brackets may have a port only behind its scope. */
    private static int portMark(String hostAndPort) {
        int last = hostAndPort.lastIndexOf(':');
        if (hostAndPort.startsWith("[")) {
            return last > hostAndPort.indexOf(']') ? last : -1;
        }
        int scope = hostAndPort.indexOf('%');
        boolean plain = last >= 0 && hostAndPort.indexOf(':') == last;
        return plain || (scope >= 0 && last > scope) ? last : -1;
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    private static int port(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int port = digits ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("its port is not a number from 1 to 65535");
        }
        return port;
    }

    /**
     * The node at this address.
     *
     * @param answering whose scheme and path prefix the node has, too
     * @throws IllegalArgumentException if the name cannot be that of a host
     */
    Node toNode(Node answering, AddressPolicy policy, NodeMetadata metadata) {
        boolean byIp = ip != null && (name == null || policy == AddressPolicy.IP);
        String host = byIp ? (ip.indexOf(':') < 0 ? ip : '[' + ip + ']') : name;
        String connectTo = !byIp && policy == AddressPolicy.NAME_AT_IP ? ip : null;
        return new Node(answering.scheme(), host, port, answering.pathPrefix(), connectTo, metadata);
    }
}
