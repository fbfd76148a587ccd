package dev.espalier.processor.model;

/** The Java types that hold one value or none. */
public enum OptionalKind {
    OF("Optional"),
    INT("OptionalInt"),
    LONG("OptionalLong"),
    DOUBLE("OptionalDouble");

    private final String className;

    OptionalKind(String className) {
        this.className = className;
    }

    /** The simple name of the class in {@code java.util}. */
    public String className() {
        return className;
    }
}
