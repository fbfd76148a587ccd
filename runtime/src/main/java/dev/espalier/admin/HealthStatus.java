package dev.espalier.admin;

/** How well a cluster, or an index, keeps its shards. In order: the worst comes first. */
public enum HealthStatus {
    /** The server did not tell, or something that is not known here. */
    UNKNOWN,
    /** Some primary shards are not there: searches miss documents, and some writes fail. */
    RED,
    /** All primary shards are there, but not all their replicas. */
    YELLOW,
    /** All shards are there. */
    GREEN;

    /**
     * Whether this is as good as another, or better.
     *
     * @param other to compare with
     * @return false for {@link #UNKNOWN}, unless the other is that as well
     */
    public boolean isAtLeast(HealthStatus other) {
        return compareTo(other) >= 0;
    }

    static HealthStatus of(String name) {
        return switch (name) {
            case "green" -> GREEN;
            case "yellow" -> YELLOW;
            case "red" -> RED;
            default -> UNKNOWN;
        };
    }
}
