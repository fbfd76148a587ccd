package dev.espalier.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class NearestName {

    private NearestName() {}

    /**
     * The candidate next to a misspelled name: the one at the smallest edit distance, which may be a third of the name's
     * length; failing that, one that differs in case only.
     *
     * @param name what the user wrote
     * @param candidates the names that exist
     * @return empty if nothing is near
     */
    public static Optional<String> of(String name, Collection<String> candidates) {
        int limit = Math.max(1, name.length() / 3);
        Optional<String> nearest = candidates.stream()
                .filter(candidate -> EditDistance.between(name, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> EditDistance.between(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
        return nearest.or(() ->
                candidates.stream().filter(name::equalsIgnoreCase).sorted().findFirst());
    }

    /**
     * The end of a message about an unknown name.
     *
     * @param name what the user wrote
     * @param candidates the names that exist
     * @return {@code "; did you mean 'title'?"}, or nothing
     */
    public static String hint(String name, Collection<String> candidates) {
        return of(name, candidates)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }
}
