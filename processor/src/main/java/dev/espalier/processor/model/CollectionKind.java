package dev.espalier.processor.model;

/** The Java types that hold several values. */
public enum CollectionKind {
    LIST("List"),
    SET("Set"),
    COLLECTION("Collection"),
    ARRAY("array");

    private final String className;

    CollectionKind(String className) {
        this.className = className;
    }

    /** The simple name of the interface in {@code java.util}. */
    public String className() {
        return className;
    }
}
