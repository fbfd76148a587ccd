package dev.espalier.testing.provision;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Names who asks: to the repository with the credentials in its address, to a proxy with those in its own, and otherwise
 * with what the Java platform has been given.
 */
final class RepositoryAuthenticator extends Authenticator {

    private final Optional<URI> repository;
    private final Proxies proxies;

    RepositoryAuthenticator(Properties properties, Proxies proxies) {
        this.repository = address(properties.getProperty(Repository.PROPERTY, ""));
        this.proxies = proxies;
    }

    /** What is wrong with an address, {@link Repository} tells. */
    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    protected @Nullable PasswordAuthentication getPasswordAuthentication() {
        Optional<PasswordAuthentication> own = getRequestorType() == RequestorType.PROXY
                ? proxies.credentials(getRequestingHost(), getRequestingPort())
                : repository.filter(this::isAsking).flatMap(UserInfo::of);
        return own.orElseGet(this::ofPlatform);
    }

    /** A repository may redirect to another host, which must not see its password. */
    private boolean isAsking(URI address) {
        return getRequestingURL().getProtocol().equalsIgnoreCase(address.getScheme())
                && getRequestingHost().equalsIgnoreCase(address.getHost())
                && getRequestingURL().getPort() == address.getPort();
    }

    private @Nullable PasswordAuthentication ofPlatform() {
        return Optional.ofNullable(Authenticator.getDefault())
                .map(platform -> platform.requestPasswordAuthenticationInstance(
                        getRequestingHost(),
                        getRequestingSite(),
                        getRequestingPort(),
                        getRequestingProtocol(),
                        getRequestingPrompt(),
                        getRequestingScheme(),
                        getRequestingURL(),
                        getRequestorType()))
                .orElse(null);
    }
}
