package dev.espalier.schema.analysis;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The formulas that an index can declare a similarity of. */
public final class SimilarityTypes {

    private static final Map<String, SimilarityType> TYPES = read();

    private SimilarityTypes() {}

    /**
     * A formula by its name.
     *
     * @param type its name, case-sensitive
     * @return empty if no server has it
     */
    public static Optional<SimilarityType> find(String type) {
        return Optional.ofNullable(TYPES.get(type));
    }

    /**
     * The names of all formulas. None of them can be the name of a declared similarity.
     *
     * @return in alphabetical order
     */
    public static Set<String> names() {
        return TYPES.keySet();
    }

    private static Map<String, SimilarityType> read() {
        Map<String, SimilarityType> types = new TreeMap<>();
        CatalogueReader.similarities().forEach(type -> types.put(type.name(), type));
        return Collections.unmodifiableMap(types);
    }
}
