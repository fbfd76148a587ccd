package dev.espalier.schema;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a build is for: one or several releases of the servers. What a build says must be right for each of them.
 *
 * @param releases at least one, without repetition, in the order in which they were named
 */
public record Target(List<ServerRelease> releases) {

    /** What Elasticsearch 8.19 and OpenSearch 2.19 both accept. */
    public static final Target DEFAULT = parse("elasticsearch:8.19,opensearch:2.19");

    /**
     * Checks and copies the releases.
     *
     * @throws IllegalArgumentException if there is none, or one twice
     */
    public Target {
        releases = List.copyOf(releases);
        if (releases.isEmpty()) {
            throw new IllegalArgumentException("a target names at least one server, such as elasticsearch:8.19");
        }
        if (new HashSet<>(releases).size() < releases.size()) {
            throw new IllegalArgumentException("a target names each release once: " + text(releases));
        }
    }

    /**
     * Reads a target.
     *
     * @param text such as {@code elasticsearch:8.19} or {@code elasticsearch:8.19,opensearch:2.19}; white space around
     *     the commas is ignored
     * @return the target
     * @throws IllegalArgumentException if the text has another form or names an unknown server or release; the message
     *     is fit for users
     */
    public static Target parse(String text) {
        if (text.isBlank()) {
            return new Target(List.of());
        }
        return new Target(Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(ServerRelease::parse)
                .toList());
    }

    /**
     * One release as a target.
     *
     * @param release the release
     * @return the target
     */
    public static Target of(ServerRelease release) {
        return new Target(List.of(release));
    }

    /**
     * Whether the build is, among others, for a server.
     *
     * @param dialect the server
     * @return true if one of the releases is of it
     */
    public boolean includes(Dialect dialect) {
        return releases.stream().anyMatch(release -> release.dialect() == dialect);
    }

    /**
     * The text that {@link #parse(String)} reads.
     *
     * @return such as {@code elasticsearch:8.19,opensearch:2.19}
     */
    public String id() {
        return releases.stream().map(ServerRelease::id).collect(Collectors.joining(","));
    }

    /** The target for readers: {@code Elasticsearch 8.19 and OpenSearch 2.19}. */
    @Override
    public String toString() {
        return text(releases);
    }

    private static String text(List<ServerRelease> releases) {
        return releases.stream().map(ServerRelease::toString).collect(Collectors.joining(" and "));
    }
}
