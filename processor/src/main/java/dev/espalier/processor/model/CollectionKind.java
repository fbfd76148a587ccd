package dev.espalier.processor.model;

/** The Java types that hold several values. */
public enum CollectionKind {
    LIST("List", ""),
    SET("Set", "LinkedHashSet"),
    COLLECTION("Collection", ""),
    ITERABLE("Iterable", ""),
    SORTED_SET("SortedSet", "TreeSet"),
    NAVIGABLE_SET("NavigableSet", "TreeSet"),
    QUEUE("Queue", "ArrayDeque"),
    DEQUE("Deque", "ArrayDeque"),
    ARRAY_LIST("ArrayList", "ArrayList"),
    LINKED_LIST("LinkedList", "LinkedList"),
    HASH_SET("HashSet", "HashSet"),
    LINKED_HASH_SET("LinkedHashSet", "LinkedHashSet"),
    TREE_SET("TreeSet", "TreeSet"),
    ENUM_SET("EnumSet", "EnumSet"),
    ARRAY_DEQUE("ArrayDeque", "ArrayDeque"),
    ARRAY("array", "");

    private final String className;
    private final String implementation;

    CollectionKind(String className, String implementation) {
        this.className = className;
        this.implementation = implementation;
    }

    /** The simple name of the class or interface. */
    public String className() {
        return className;
    }

    /** The class or interface; not for arrays. */
    public JavaName javaName() {
        return JavaName.of(this == ITERABLE ? "java.lang" : "java.util", className);
    }

    /** The class that is made of a list; empty where the list itself is one, and for arrays. */
    public String implementation() {
        return implementation;
    }
}
