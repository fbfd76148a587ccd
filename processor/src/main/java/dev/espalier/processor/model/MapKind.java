package dev.espalier.processor.model;

/** The Java types that hold values by their keys. */
public enum MapKind {
    MAP("Map", ""),
    HASH_MAP("HashMap", "HashMap"),
    LINKED_HASH_MAP("LinkedHashMap", "LinkedHashMap"),
    SORTED_MAP("SortedMap", "TreeMap"),
    NAVIGABLE_MAP("NavigableMap", "TreeMap"),
    TREE_MAP("TreeMap", "TreeMap");

    private final String className;
    private final String implementation;

    MapKind(String className, String implementation) {
        this.className = className;
        this.implementation = implementation;
    }

    /** The simple name of the class or interface in {@code java.util}. */
    public String className() {
        return className;
    }

    /** The class that is made of what was read; empty for any. */
    public String implementation() {
        return implementation;
    }
}
