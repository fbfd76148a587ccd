package dev.espalier.processor.plan.metamodel;

import dev.espalier.schema.FieldFamily;

/** The kinds of paths; each offers what its fields can be asked. */
public enum PathKind {
    KEYWORD(true),
    NUMBER(true),
    DATE(true),
    IP(true),
    BOOLEAN(false),
    TEXT(false),
    /** Of a family without queries of its own here. */
    VALUE(false),
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
        return switch (family) {
            case KEYWORD -> KEYWORD;
            case NUMBER -> NUMBER;
            case DATE -> DATE;
            case IP -> IP;
            case BOOLEAN -> BOOLEAN;
            case TEXT -> TEXT;
            case OBJECT -> OBJECT;
            case NESTED -> NESTED;
            default -> VALUE;
        };
    }
}
