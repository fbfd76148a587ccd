package dev.espalier.schema.analysis;

import dev.espalier.schema.Availability;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The formulas that an index can declare a similarity of. */
public final class SimilarityTypes {

    private static final Map<String, Availability> TYPES = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "BM25", Availability.EVERYWHERE,
            "boolean", Availability.EVERYWHERE,
            "DFI", Availability.EVERYWHERE,
            "DFR", Availability.EVERYWHERE,
            "IB", Availability.EVERYWHERE,
            "LMDirichlet", Availability.EVERYWHERE,
            "LMJelinekMercer", Availability.EVERYWHERE,
            "LegacyBM25", Availability.parse("opensearch:3.0"),
            "scripted", Availability.EVERYWHERE)));

    private SimilarityTypes() {}

    /**
     * The servers that have a formula.
     *
     * @param type its name, case-sensitive
     * @return empty if none has it
     */
    public static Optional<Availability> find(String type) {
        return Optional.ofNullable(TYPES.get(type));
    }

    /**
     * The names of all formulas.
     *
     * @return in alphabetical order
     */
    public static Set<String> names() {
        return TYPES.keySet();
    }
}
