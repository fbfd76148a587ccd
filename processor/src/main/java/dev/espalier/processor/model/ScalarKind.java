package dev.espalier.processor.model;

import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import java.util.Locale;

/** The Java types that are one JSON value, with the field type each has by nature. */
public enum ScalarKind {
    STRING("String", FieldType.KEYWORD),
    UUID("UUID", FieldType.KEYWORD),
    INT("Integer", FieldType.INTEGER),
    LONG("Long", FieldType.LONG),
    SHORT("Short", FieldType.SHORT),
    BYTE("Byte", FieldType.BYTE),
    FLOAT("Float", FieldType.FLOAT),
    DOUBLE("Double", FieldType.DOUBLE),
    BOOLEAN("Boolean", FieldType.BOOLEAN),
    LOCAL_DATE("LocalDate", FieldType.DATE),
    INSTANT("Instant", FieldType.DATE);

    private final String className;
    private final FieldType fieldType;

    ScalarKind(String className, FieldType fieldType) {
        this.className = className;
        this.fieldType = fieldType;
    }

    /** The simple name of the class; for a number or boolean, of its box. */
    public String className() {
        return className;
    }

    /** What a property of this type becomes where no annotation says otherwise. */
    public FieldType fieldType() {
        return fieldType;
    }

    /** Whether there is a primitive type of this kind. */
    public boolean hasPrimitive() {
        return fieldType.family() == FieldFamily.NUMBER || fieldType == FieldType.BOOLEAN;
    }

    /** The keyword of the primitive type; only for kinds that have one. */
    public String primitiveName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
