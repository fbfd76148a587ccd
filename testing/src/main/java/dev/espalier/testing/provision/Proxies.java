package dev.espalier.testing.provision;

import java.io.IOException;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way to a repository. The system properties of the Java platform come first ({@code https.proxyHost} and others),
 * then the proxy of the build, then the environment variables that other programs obey ({@code HTTPS_PROXY} and others).
 */
final class Proxies extends ProxySelector {

    /** The system property with the proxy of the build's settings. */
    static final String PROPERTY = "espalier.testing.proxy";
    /** The system property with the hosts that the build reaches without the proxy. */
    static final String DIRECT_PROPERTY = "espalier.testing.nonProxyHosts";

    private final Properties properties;
    private final ProxySelector platform;
    /** By the scheme of the repository. */
    private final Map<String, ProxyRule> rules = new LinkedHashMap<>();

    Proxies(Properties properties, Map<String, String> environment, ProxySelector platform)
            throws ProvisioningException {
        this.properties = properties;
        this.platform = platform;
        Optional<String> ofBuild = resolved(properties.getProperty(PROPERTY));
        for (String scheme : List.of("http", "https")) {
            if (ofBuild.isPresent()) {
                String direct =
                        resolved(properties.getProperty(DIRECT_PROPERTY)).orElse("");
                rules.put(scheme, ProxyRule.of("the system property " + PROPERTY, ofBuild.get(), direct));
            } else {
                addRuleOf(environment, scheme);
            }
        }
    }

    /** Without an active proxy in its settings, a build hands on an expression that it has not resolved. */
    private static Optional<String> resolved(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(text -> !text.isBlank() && !text.contains("${") && !text.contains("null:"));
    }

    private void addRuleOf(Map<String, String> environment, String scheme) throws ProvisioningException {
        for (String name : List.of(scheme + "_proxy", "all_proxy")) {
            String address = variable(environment, name);
            if (!address.isBlank()) {
                String source = "the environment variable " + name.toUpperCase(Locale.ROOT);
                rules.put(scheme, ProxyRule.of(source, address, variable(environment, "no_proxy")));
                return;
            }
        }
    }

    private static String variable(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, environment.getOrDefault(name.toUpperCase(Locale.ROOT), ""));
    }

    @Override
    public List<Proxy> select(URI target) {
        List<Proxy> ofPlatform = platform.select(target);
        boolean decided = !ofPlatform.equals(List.of(Proxy.NO_PROXY))
                || properties.containsKey(target.getScheme() + ".proxyHost");
        ProxyRule rule = rules.get(target.getScheme());
        return decided || rule == null ? ofPlatform : List.of(rule.forHost(target));
    }

    @Override
    public void connectFailed(URI target, SocketAddress proxy, IOException failure) {
        platform.connectFailed(target, proxy, failure);
    }

    /** The user and password for a proxy. */
    Optional<PasswordAuthentication> credentials(String host, int port) {
        return Stream.concat(
                        rules.values().stream()
                                .filter(rule -> rule.isAt(host, port))
                                .flatMap(rule -> rule.credentials().stream()),
                        Stream.of("https", "http")
                                .filter(scheme -> host.equals(properties.getProperty(scheme + ".proxyHost")))
                                .flatMap(scheme -> ofProperties(scheme).stream()))
                .findFirst();
    }

    private Optional<PasswordAuthentication> ofProperties(String scheme) {
        return Optional.ofNullable(properties.getProperty(scheme + ".proxyUser"))
                .map(user -> new PasswordAuthentication(
                        user,
                        properties.getProperty(scheme + ".proxyPassword", "").toCharArray()));
    }
}
