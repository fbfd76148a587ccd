package dev.espalier.transport.node;

import dev.espalier.transport.support.IpAddress;
import dev.espalier.transport.support.NodeAddress;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The address of one node, and what is known of it. Two addresses that differ only in the case of the host, or in a
 * default port being written or left out, are equal; what is known of the node does not count. A node never holds user
 * name or password.
 *
 * @param scheme {@code http} or {@code https}
 * @param host name or IP address in lower case; an IPv6 address is in brackets
 * @param port 1 to 65535
 * @param pathPrefix the path under which a proxy offers the node, starting with a slash and not ending with one; empty
 *     when there is none
 * @param ipAddress where to connect to, without brackets, if that is not to be looked up by the host; the host is still
 *     what the certificate of the node is checked against. Null to look it up
 * @param metadata what the cluster says of the node; null as long as nobody has asked
 */
public record Node(
        String scheme,
        String host,
        int port,
        String pathPrefix,
        @Nullable String ipAddress,
        @Nullable NodeMetadata metadata)
        implements Serializable {

    /** Brings the address into its one normal form. */
    public Node {
        scheme = Objects.requireNonNull(scheme, "scheme").toLowerCase(Locale.ROOT);
        host = Objects.requireNonNull(host, "host").toLowerCase(Locale.ROOT);
        pathPrefix = NodeAddress.normalPrefix(Objects.requireNonNull(pathPrefix, "pathPrefix"));
        NodeAddress.check(scheme, host, port, pathPrefix);
        if (ipAddress != null && !IpAddress.isLiteral(ipAddress)) {
            throw new IllegalArgumentException("has the IP address \"" + ipAddress + "\", which is none");
        }
    }

    /**
     * A node of which only the address is known.
     *
     * @param scheme {@code http} or {@code https}
     * @param host name or IP address; an IPv6 address is in brackets
     * @param port 1 to 65535
     * @param pathPrefix empty when there is none
     * @throws IllegalArgumentException if one of them cannot be part of an address
     */
    public Node(String scheme, String host, int port, String pathPrefix) {
        this(scheme, host, port, pathPrefix, null, null);
    }

    /**
     * Reads an address such as {@code https://search.example.org:9200}. The port defaults to that of the scheme: 80
     * for http, 443 for https.
     *
     * @param address scheme, host, optional port, optional path prefix
     * @return the node
     * @throws IllegalArgumentException if the address is not of that form or holds a user name; the message says what
     *     is wrong and never repeats a password
     */
    public static Node parse(String address) {
        NodeAddress parsed = NodeAddress.parse(address);
        Node node = new Node(parsed.scheme(), parsed.host(), parsed.port(), parsed.pathPrefix());
        if (parsed.userInfo() != null) {
            throw new IllegalArgumentException("A node address must not hold a user name or password (" + node
                    + "); give credentials to the configuration instead");
        }
        return node;
    }

    /**
     * The same node, connected to by an IP address while it is still called, and its certificate checked, by its host.
     *
     * @param ipAddress without brackets; null to look the host up
     * @return changed copy
     * @throws IllegalArgumentException if it is no IP address
     */
    public Node withIpAddress(@Nullable String ipAddress) {
        return new Node(scheme, host, port, pathPrefix, ipAddress, metadata);
    }

    /**
     * The same address with something known about it.
     *
     * @param metadata what is known; null for nothing
     * @return changed copy, equal to this one
     */
    public Node withMetadata(@Nullable NodeMetadata metadata) {
        return new Node(scheme, host, port, pathPrefix, ipAddress, metadata);
    }

    /**
     * Whether connections to this node are encrypted.
     *
     * @return true for https
     */
    public boolean secure() {
        return scheme.equals("https");
    }

    /**
     * Host and port as they stand in an address.
     *
     * @return for example {@code search.example.org:9200}
     */
    public String authority() {
        return host + ':' + port;
    }

    /** Whether both are one address, whatever is known of the node. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Node node
                        && port == node.port
                        && host.equals(node.host)
                        && scheme.equals(node.scheme)
                        && pathPrefix.equals(node.pathPrefix)
                        && Objects.equals(ipAddress, node.ipAddress);
    }

    @Override
    public int hashCode() {
        int result = 31 * scheme.hashCode() + host.hashCode();
        result = 31 * (31 * result + port) + pathPrefix.hashCode();
        return 31 * result + (ipAddress == null ? 0 : ipAddress.hashCode());
    }

    /**
     * The whole address.
     *
     * @return for example {@code https://search.example.org:9200/prefix}
     */
    @Override
    public String toString() {
        return scheme + "://" + host + ':' + port + pathPrefix;
    }
}
