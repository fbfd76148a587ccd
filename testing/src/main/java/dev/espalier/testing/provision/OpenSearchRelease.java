package dev.espalier.testing.provision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * An OpenSearch that is downloaded: the libraries that one would get as dependencies, and its plugins.
 *
 * @param name the name of its folder in the cache
 * @param artifacts what it is made of: jars, and distributions of plugins as zip archives
 */
public record OpenSearchRelease(String name, List<PinnedArtifact> artifacts) {

    /** OpenSearch 3, for Java 21 and newer. Not an ordinary dependency, because OpenSearch 2 is one. */
    public static final OpenSearchRelease V3 = listed("opensearch-3.8.0-2", "opensearch-3-artifacts.txt");

    /** OpenSearch 2 with its plugins for security and for vectors, for Java 17 and newer. */
    public static final OpenSearchRelease SECURED_V2 =
            listed("opensearch-2.19.1-secured-2", "opensearch-2-secured-artifacts.txt");

    private static OpenSearchRelease listed(String name, String resource) {
        try (InputStream list = OpenSearchRelease.class.getResourceAsStream(resource)) {
            return new OpenSearchRelease(
                    name,
                    new BufferedReader(new InputStreamReader(
                                    Objects.requireNonNull(list, resource), StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(PinnedArtifact::parse)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the version of the server, such as {@code 3.8.0}} */
    public String version() {
        return artifacts.stream()
                .filter(artifact -> artifact.group().equals("org.opensearch")
                        && artifact.name().equals("opensearch"))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
