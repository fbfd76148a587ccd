package dev.espalier.processor.plan.metamodel;

import dev.espalier.schema.FieldFamily;

/** The kinds of paths; each offers what its fields can be asked. */
public enum PathKind {
    KEYWORD(true),
    NUMBER(true),
    DATE(true),
    BOOLEAN(false),
    TEXT(false),
    OBJECT(false),
    NESTED(false);

    private final boolean typed;

    PathKind(boolean typed) {
        this.typed = typed;
    }

    /** Whether the path has the type of its values as a type argument. */
    public boolean typed() {
        return typed;
    }

    static PathKind of(FieldFamily family) {
        return valueOf(family.name());
    }
}
