package dev.espalier.testing.provision;

import java.net.URI;
import java.util.Properties;

/**
 * A Maven repository.
 *
 * @param address ends with a slash
 */
record Repository(URI address) {

    /** The system property with the address; a build hands on its own first repository. */
    static final String PROPERTY = "espalier.testing.repository";

    /** The repository that the build has named in the system properties. */
    static Repository named(Properties properties) throws ProvisioningException {
        String address = properties.getProperty(PROPERTY, "");
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            // An expression that a build tool has not resolved is no address either.
            throw new ProvisioningException("no Maven repository to download it from is known: let the build set the"
                    + " system property " + PROPERTY + " to the address of its repository, over HTTP; see"
                    + " dev.espalier.testing.SearchServerKind for how");
        }
        return new Repository(URI.create(address.endsWith("/") ? address : address + "/"));
    }

    URI file(String path) {
        return address.resolve(path);
    }
}
