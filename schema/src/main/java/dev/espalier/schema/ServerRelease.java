package dev.espalier.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A minor release of a server. Bug-fix releases do not change what mappings may say, and are not told apart.
 *
 * @param dialect the server
 * @param major the first number of the version
 * @param minor the second number of the version
 */
public record ServerRelease(Dialect dialect, int major, int minor) {

    private static final Pattern TEXT = Pattern.compile("([^:]*):(\\d{1,4})\\.(\\d{1,4})(\\.\\d{1,4})?");

    /**
     * Reads a release.
     *
     * @param text such as {@code elasticsearch:8.19} or {@code opensearch:2.19.1}, of which the last number is ignored
     * @return the release
     * @throws IllegalArgumentException if the text has another form, names another server, or a release that is too old;
     *     the message is fit for users
     */
    public static ServerRelease parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a server with its version, such as"
                    + " elasticsearch:8.19 or opensearch:2.19");
        }
        Dialect dialect = Dialect.named(matcher.group(1))
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown server '" + matcher.group(1) + "' in '" + text + "': elasticsearch or opensearch"));
        ServerRelease release =
                new ServerRelease(dialect, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        if (!release.isAtLeast(dialect.oldest())) {
            throw new IllegalArgumentException(
                    release + " is too old: " + dialect.oldest() + " is the first release that is supported");
        }
        return release;
    }

    /**
     * Whether this release is the other one or came after it.
     *
     * @param other a release of the same server
     * @return false for a release of the other server
     */
    public boolean isAtLeast(ServerRelease other) {
        return dialect == other.dialect && (major > other.major || (major == other.major && minor >= other.minor));
    }

    /**
     * The text that {@link #parse(String)} reads.
     *
     * @return such as {@code elasticsearch:8.19}
     */
    public String id() {
        return dialect.id() + ":" + major + "." + minor;
    }

    /** The release for readers: {@code Elasticsearch 8.19}. */
    @Override
    public String toString() {
        return dialect.productName() + " " + major + "." + minor;
    }
}
