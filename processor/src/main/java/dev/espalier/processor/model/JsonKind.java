package dev.espalier.processor.model;

import dev.espalier.schema.FieldType;

/** What a codec of the user's writes. The names are those of the annotation. */
public enum JsonKind {
    STRING(FieldType.KEYWORD),
    WHOLE_NUMBER(FieldType.LONG),
    NUMBER(FieldType.DOUBLE),
    BOOLEAN(FieldType.BOOLEAN),
    OBJECT(FieldType.OBJECT);

    private final FieldType fieldType;

    JsonKind(FieldType fieldType) {
        this.fieldType = fieldType;
    }

    /** What a property becomes where no annotation says otherwise. */
    public FieldType fieldType() {
        return fieldType;
    }
}
