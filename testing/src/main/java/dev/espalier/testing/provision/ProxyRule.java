package dev.espalier.testing.provision;

import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A proxy that a build or an environment names.
 *
 * @param address of the proxy, which speaks plain HTTP; with a port
 * @param credentials for the proxy itself
 * @param direct patterns of hosts that are reached without it
 */
record ProxyRule(InetSocketAddress address, Optional<PasswordAuthentication> credentials, List<String> direct) {

    private static final int DEFAULT_PORT = 80;

    /**
     * Reads {@code http://user:password@host:port}; all but the host may be missing.
     *
     * @param source what the address was found in, for messages
     * @param direct hosts without proxy, with {@code ,} or {@code |} between them
     */
    static ProxyRule of(String source, String address, String direct) throws ProvisioningException {
        URI proxy = parse(source, address.contains("://") ? address : "http://" + address);
        if (!"http".equalsIgnoreCase(proxy.getScheme()) || proxy.getHost() == null) {
            // The address may hold a password.
            throw new ProvisioningException("the proxy that " + source
                    + " names is none of the form http://host:port, which is all that Java can use");
        }
        int port = proxy.getPort() < 0 ? DEFAULT_PORT : proxy.getPort();
        List<String> patterns = Stream.of(direct.split("[,|\\s]+"))
                .filter(pattern -> !pattern.isEmpty())
                .map(pattern -> pattern.toLowerCase(Locale.ROOT))
                .toList();
        return new ProxyRule(InetSocketAddress.createUnresolved(proxy.getHost(), port), UserInfo.of(proxy), patterns);
    }

    private static URI parse(String source, String address) throws ProvisioningException {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new ProvisioningException("the proxy that " + source + " names is no address: " + e.getReason());
        }
    }

    /** The way to a host: by the proxy, or none. */
    Proxy forHost(URI target) {
        String host = target.getHost().toLowerCase(Locale.ROOT);
        String withPort = host + ":" + target.getPort();
        boolean isDirect = direct.stream().anyMatch(pattern -> matches(pattern, host) || matches(pattern, withPort));
        return isDirect
                ? Proxy.NO_PROXY
                : new Proxy(Proxy.Type.HTTP, new InetSocketAddress(address.getHostString(), address.getPort()));
    }

    /** {@code example.org}, {@code .example.org} and {@code *.example.org} all stand for the domain and what is below it. */
    private static boolean matches(String pattern, String host) {
        if (pattern.equals("*")) {
            return true;
        }
        if (pattern.endsWith("*")) {
            return host.startsWith(pattern.substring(0, pattern.length() - 1));
        }
        String domain = pattern.replaceFirst("^\\*?\\.", "");
        return host.equals(domain) || host.endsWith("." + domain);
    }

    boolean isAt(String host, int port) {
        return address.getHostString().equalsIgnoreCase(host) && address.getPort() == port;
    }
}
