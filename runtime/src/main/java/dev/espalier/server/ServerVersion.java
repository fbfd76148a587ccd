package dev.espalier.server;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of a server. A version with a qualifier comes before the one without: {@code 9.4.0-SNAPSHOT} before
 * {@code 9.4.0}.
 *
 * @param major the first number, 0 or more
 * @param minor the second number, 0 or more
 * @param patch the third number, 0 or more
 * @param qualifier what follows the numbers, such as {@code SNAPSHOT}; empty for a release
 */
public record ServerVersion(int major, int minor, int patch, String qualifier)
        implements Comparable<ServerVersion>, Serializable {

    /** The version of a server that does not tell it, or not in a form that can be understood. */
    public static final ServerVersion UNKNOWN = new ServerVersion(0, 0, 0, "");

    private static final Pattern FORM =
            Pattern.compile("v?(\\d{1,6})(?:\\.(\\d{1,6}))?(?:\\.(\\d{1,6}))?(?:[-+.](.*))?");

    private static final Comparator<ServerVersion> BY_NUMBERS = Comparator.comparingInt(ServerVersion::major)
            .thenComparingInt(ServerVersion::minor)
            .thenComparingInt(ServerVersion::patch);

    private static final Comparator<ServerVersion> ORDER =
            BY_NUMBERS.thenComparing(version -> version.qualifier.isEmpty()).thenComparing(ServerVersion::qualifier);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public ServerVersion {
        Objects.requireNonNull(qualifier, "qualifier");
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException(
                    "The numbers of a version must not be negative: " + major + "." + minor + "." + patch);
        }
    }

    /**
     * Reads a version leniently: missing numbers are 0.
     *
     * @param text such as {@code 8.19.13}, {@code 9.4.3-SNAPSHOT} or {@code 9}
     * @return the version, or {@link #UNKNOWN} if the text is none
     */
    public static ServerVersion parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return UNKNOWN;
        }
        String qualifier = Objects.requireNonNullElse(parts.group(4), "");
        return new ServerVersion(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)), qualifier);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /**
     * Whether there is a version at all.
     *
     * @return false for {@link #UNKNOWN}
     */
    public boolean known() {
        return !equals(UNKNOWN);
    }

    /**
     * Whether what came with a version is in this one. Qualifiers do not count: a snapshot has what its release will
     * have.
     *
     * @param other the version it came with
     * @return true if this one is the same or later
     */
    public boolean isAtLeast(ServerVersion other) {
        return BY_NUMBERS.compare(this, other) >= 0;
    }

    @Override
    public int compareTo(ServerVersion other) {
        return ORDER.compare(this, other);
    }

    /** As servers write it: {@code 8.19.13}, {@code 9.4.3-SNAPSHOT}; {@code unknown} if it is not known. */
    @Override
    public String toString() {
        if (!known()) {
            return "unknown";
        }
        return major + "." + minor + "." + patch + (qualifier.isEmpty() ? "" : "-" + qualifier);
    }
}
