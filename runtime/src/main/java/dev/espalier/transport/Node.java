package dev.espalier.transport;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * The address of one node. Two addresses that differ only in the case of the host, or in a default port being written
 * or left out, are equal. A node never holds user name or password.
 *
 * @param scheme {@code http} or {@code https}
 * @param host name or IP address in lower case; an IPv6 address is in brackets
 * @param port 1 to 65535
 * @param pathPrefix the path under which a proxy offers the node, starting with a slash and not ending with one; empty
 *     when there is none
 */
public record Node(String scheme, String host, int port, String pathPrefix) implements Serializable {

    /** Brings the address into its one normal form. */
    public Node {
        scheme = Objects.requireNonNull(scheme, "scheme").toLowerCase(Locale.ROOT);
        host = Objects.requireNonNull(host, "host").toLowerCase(Locale.ROOT);
        pathPrefix = NodeAddress.normalPrefix(Objects.requireNonNull(pathPrefix, "pathPrefix"));
        NodeAddress.check(scheme, host, port, pathPrefix);
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
        if (parsed.userInfo() != null) {
            throw new IllegalArgumentException("A node address must not hold a user name or password (" + parsed.node()
                    + "); give credentials to the configuration instead");
        }
        return parsed.node();
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
