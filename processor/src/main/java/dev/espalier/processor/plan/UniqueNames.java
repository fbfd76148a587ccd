package dev.espalier.processor.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Hands out names of Java members of which no two are alike, and none is a keyword. */
public final class UniqueNames {

    private final Set<String> taken = new HashSet<>();

    /** Names that differ from each other. */
    public UniqueNames() {}

    /** Names that also differ from some that exist already. */
    public UniqueNames(Collection<String> taken) {
        this.taken.addAll(taken);
    }

    /**
     * The first of several candidates that is free; if none is, the first with a number behind it.
     *
     * @param candidates Java identifiers, the best first
     */
    public String firstFree(String... candidates) {
        for (String candidate : candidates) {
            if (!SourceVersion.isKeyword(candidate) && taken.add(candidate)) {
                return candidate;
            }
        }
        int number = 2;
        while (!taken.add(candidates[0] + number)) {
            number++;
        }
        return candidates[0] + number;
    }
}
