package dev.espalier.transport.support;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An address as a person writes it, taken apart by hand: {@link java.net.URI} knows no host with an underscore, and its
 * error messages repeat the whole input, passwords included.
 */
public record NodeAddress(
        String scheme,
        String host,
        int port,
        String pathPrefix,
        @Nullable String userInfo) {

    private static final String EXAMPLE = "; expected something like https://search.example.org:9200";

    public static NodeAddress parse(String address) {
        Objects.requireNonNull(address, "address");
        int schemeEnd = address.indexOf("://");
        String shown = withoutSecrets(address, schemeEnd);
        if (schemeEnd <= 0) {
            throw invalid(shown, "has no scheme; write http://" + shown + " or https://" + shown);
        }
        if (address.indexOf('?') >= 0 || address.indexOf('#') >= 0) {
            throw invalid(shown, "has a query or fragment" + EXAMPLE);
        }
        int pathStart = address.indexOf('/', schemeEnd + 3);
        String authority = address.substring(schemeEnd + 3, pathStart < 0 ? address.length() : pathStart);
        String prefix = pathStart < 0 ? "" : address.substring(pathStart);
        int at = authority.lastIndexOf('@');
        String scheme = address.substring(0, schemeEnd);
        String userInfo = at < 0 ? null : authority.substring(0, at);
        return of(shown, scheme, authority.substring(at + 1), prefix, userInfo);
    }

    private static NodeAddress of(
            String shown, String scheme, String hostAndPort, String prefix, @Nullable String userInfo) {
        int portMark = hostAndPort.indexOf(':', hostAndPort.lastIndexOf(']') + 1);
        if (portMark >= 0 && hostAndPort.indexOf(':', portMark + 1) >= 0) {
            throw invalid(shown, "has several colons in its host; an IPv6 address needs brackets: https://[::1]:9200");
        }
        String host = portMark < 0 ? hostAndPort : hostAndPort.substring(0, portMark);
        int port = portMark < 0
                ? (scheme.equalsIgnoreCase("https") ? 443 : 80)
                : portOf(shown, hostAndPort.substring(portMark + 1));
        NodeAddress address = new NodeAddress(
                scheme.toLowerCase(Locale.ROOT), host.toLowerCase(Locale.ROOT), port, normalPrefix(prefix), userInfo);
        try {
            check(address.scheme, address.host, address.port, address.pathPrefix);
        } catch (IllegalArgumentException e) {
            throw invalid(shown, e.getMessage() + EXAMPLE);
        }
        return address;
    }

    private static int portOf(String shown, String text) {
        boolean digits = !text.isEmpty() && text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            throw invalid(shown, "has the port \"" + text + "\", which is not a number from 1 to 65535");
        }
        return Integer.parseInt(text);
    }

    public static String normalPrefix(String prefix) {
        int end = prefix.length();
        while (end > 0 && prefix.charAt(end - 1) == '/') {
            end--;
        }
        return prefix.substring(0, end);
    }

    public static void check(String scheme, String host, int port, String prefix) {
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("has the scheme \"" + scheme + "\", which is neither http nor https");
        }
        if (host.isEmpty()) {
            throw new IllegalArgumentException("has no host");
        }
        if (!isHost(host)) {
            throw new IllegalArgumentException("has the host \"" + host + "\", which is not a name or IP address");
        }
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("has the port " + port + ", which is not from 1 to 65535");
        }
        if (!prefix.isEmpty() && (prefix.charAt(0) != '/' || !prefix.chars().allMatch(NodeAddress::isPathCharacter))) {
            throw new IllegalArgumentException(
                    "has the path prefix \"" + prefix + "\", which is not an encoded path starting with a slash");
        }
    }

    private static boolean isHost(String host) {
        if (host.startsWith("[") && host.endsWith("]")) {
            String address = host.substring(1, host.length() - 1);
            return address.indexOf(':') >= 0
                    && address.chars().allMatch(c -> isNameCharacter(c) || c == ':' || c == '%');
        }
        return host.chars().allMatch(NodeAddress::isNameCharacter);
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    }

    private static boolean isPathCharacter(int c) {
        return c > ' ' && c < 0x7f && "\"<>\\^`{|}?#".indexOf(c) < 0;
    }

    /** The address without user info, and without a query or fragment, which may hold a token. */
    private static String withoutSecrets(String address, int schemeEnd) {
        int at = address.lastIndexOf('@');
        String shown = at < 0
                ? address
                : (schemeEnd <= 0 ? "" : address.substring(0, schemeEnd + 3)) + address.substring(at + 1);
        return shown.replaceFirst("([?#]).*", "$1***");
    }

    private static IllegalArgumentException invalid(String shown, String problem) {
        return new IllegalArgumentException("The node address \"" + shown + "\" " + problem);
    }
}
