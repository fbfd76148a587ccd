package dev.espalier.samples.jdk.catalog;

import dev.espalier.samples.jdk.api.ApiType;
import java.util.List;

/**
 * The public API of a JDK.
 *
 * @param types every exported public type, in the order of their qualified names
 */
public record Catalog(List<ApiType> types) {

    /** Keeps a copy of the list. */
    public Catalog {
        types = List.copyOf(types);
    }

    /**
     * Returns how many modules export at least one of the types.
     *
     * @return not negative
     */
    public int moduleCount() {
        return (int) types.stream().map(ApiType::module).distinct().count();
    }

    /**
     * Returns how many public methods the types declare.
     *
     * @return not negative
     */
    public int methodCount() {
        return types.stream().mapToInt(type -> type.methods().size()).sum();
    }
}
