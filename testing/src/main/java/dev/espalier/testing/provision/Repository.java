package dev.espalier.testing.provision;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Properties;

/**
 * A Maven repository.
 *
 * @param address ends with a slash
 */
record Repository(URI address) {

    /** The system property with the address; a build hands on its own first repository. */
    static final String PROPERTY = "espalier.testing.repository";

    /**
     * The repository that the build has named in the system properties. Credentials in its address are left out; what
     * counts is {@link java.net.Authenticator#setDefault}.
     */
    static Repository named(Properties properties) throws ProvisioningException {
        String address = properties.getProperty(PROPERTY, "");
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            // An expression that a build tool has not resolved is no address either.
            throw new ProvisioningException("no Maven repository to download it from is known: let the build set the"
                    + " system property " + PROPERTY + " to the address of its repository, over HTTP; see"
                    + " dev.espalier.testing.SearchServerKind for how");
        }
        return new Repository(withoutCredentials(address.endsWith("/") ? address : address + "/"));
    }

    /** The address appears in messages. */
    private static URI withoutCredentials(String address) throws ProvisioningException {
        try {
            URI given = new URI(address);
            return new URI(given.getScheme(), null, given.getHost(), given.getPort(), given.getPath(), null, null);
        } catch (URISyntaxException e) {
            throw new ProvisioningException("the system property " + PROPERTY + " is no address: " + e.getReason());
        }
    }

    URI file(String path) {
        return address.resolve(path);
    }
}
