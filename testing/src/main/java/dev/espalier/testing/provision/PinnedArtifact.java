package dev.espalier.testing.provision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An artifact of a Maven repository, byte for byte.
 *
 * @param group such as {@code org.opensearch}
 * @param name such as {@code opensearch-core}
 * @param type {@code jar} or {@code zip}
 * @param version such as {@code 3.8.0}
 * @param file what its file has to be
 */
public record PinnedArtifact(String group, String name, String type, String version, PinnedFile file) {

    private static final Pattern LINE =
            Pattern.compile("([^:\\s]+):([^:\\s]+):([^:\\s]+):([^:\\s]+) (\\d+) ([0-9a-f]{64})");

    /** Reads a line such as {@code org.opensearch:opensearch:jar:3.8.0 17 0af3...}, with the size and the digest. */
    static PinnedArtifact parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No pinned artifact: " + line);
        }
        return new PinnedArtifact(
                parts.group(1),
                parts.group(2),
                parts.group(3),
                parts.group(4),
                new PinnedFile(Long.parseLong(parts.group(5)), parts.group(6)));
    }

    String fileName() {
        return name + "-" + version + "." + type;
    }

    /** Where it lies in a repository. */
    String path() {
        return group.replace('.', '/') + "/" + name + "/" + version + "/" + fileName();
    }
}
