package dev.espalier.processor.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** Tells users the name that they probably meant. */
public final class NearestName {

    private NearestName() {}

    /** The candidate that a misspelled name was probably meant to be; empty if nothing is near. */
    public static Optional<String> of(String name, Collection<String> candidates) {
        return dev.espalier.schema.NearestName.of(name, candidates);
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
