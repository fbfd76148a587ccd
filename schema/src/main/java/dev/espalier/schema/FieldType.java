package dev.espalier.schema;

/** The field types of a mapping. */
public enum FieldType {
    /** Analyzed text. */
    TEXT("text", FieldFamily.TEXT),
    /** An exact string. */
    KEYWORD("keyword", FieldFamily.KEYWORD),
    /** A whole number of 64 bits. */
    LONG("long", FieldFamily.NUMBER),
    /** A whole number of 32 bits. */
    INTEGER("integer", FieldFamily.NUMBER),
    /** A whole number of 16 bits. */
    SHORT("short", FieldFamily.NUMBER),
    /** A whole number of 8 bits. */
    BYTE("byte", FieldFamily.NUMBER),
    /** A floating-point number of 64 bits. */
    DOUBLE("double", FieldFamily.NUMBER),
    /** A floating-point number of 32 bits. */
    FLOAT("float", FieldFamily.NUMBER),
    /** True or false. */
    BOOLEAN("boolean", FieldFamily.BOOLEAN),
    /** A point in time, kept in milliseconds. */
    DATE("date", FieldFamily.DATE),
    /** An object whose properties are fields. */
    OBJECT("object", FieldFamily.OBJECT),
    /** Objects that are indexed, and searched, one by one. */
    NESTED("nested", FieldFamily.NESTED);

    private final String typeName;
    private final FieldFamily family;

    FieldType(String typeName, FieldFamily family) {
        this.typeName = typeName;
        this.family = family;
    }

    /**
     * The name in a mapping.
     *
     * @return the value of {@code "type"}
     */
    public String typeName() {
        return typeName;
    }

    /**
     * What this type has in common with others.
     *
     * @return the family, which knows what can be asked of a field
     */
    public FieldFamily family() {
        return family;
    }
}
