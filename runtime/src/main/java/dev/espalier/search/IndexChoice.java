package dev.espalier.search;

import java.util.Set;

/**
 * Which indexes are searched by names and patterns, where some of them are not there. Immutable.
 *
 * @param allowNone whether it is no error that no index is left: the servers' {@code allow_no_indices}, but for all names and
 *     patterns together
 * @param ignoreUnavailable whether names of indexes are left out that are missing or closed: {@code ignore_unavailable}
 * @param wildcards what patterns stand for, {@code expand_wildcards}; empty for what the server does, which is open indexes
 */
public record IndexChoice(boolean allowNone, boolean ignoreUnavailable, Set<WildcardState> wildcards) {

    static final IndexChoice STANDARD = new IndexChoice(false, false, Set.of());

    /**
     * Checks and copies the choice.
     *
     * @throws IllegalArgumentException if patterns are to stand for hidden indexes that are neither open nor closed
     */
    public IndexChoice {
        wildcards = Set.copyOf(wildcards);
        if (wildcards.equals(Set.of(WildcardState.HIDDEN))) {
            throw new IllegalArgumentException(
                    "Patterns that stand for hidden indexes alone find none: add WildcardState.OPEN.");
        }
    }

    IndexChoice allowingNone() {
        return new IndexChoice(true, ignoreUnavailable, wildcards);
    }

    IndexChoice ignoringUnavailable() {
        return new IndexChoice(allowNone, true, wildcards);
    }

    IndexChoice expanding(Set<WildcardState> states) {
        return new IndexChoice(allowNone, ignoreUnavailable, states);
    }

    /**
     * Whether it is an error that no shard is asked.
     *
     * @param index names and patterns with commas between them
     * @return false for a name that must be there anyway
     */
    public boolean requiresIndex(String index) {
        return !allowNone && (ignoreUnavailable || index.indexOf('*') >= 0);
    }
}
