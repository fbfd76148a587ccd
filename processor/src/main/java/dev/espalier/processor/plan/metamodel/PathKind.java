package dev.espalier.processor.plan.metamodel;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.TypeModel;

/** The kinds of paths; each offers what its fields can be asked. */
public enum PathKind {
    KEYWORD(true),
    NUMBER(true),
    DATE(true),
    IP(true),
    /** Of ranges whose bounds have a type. */
    RANGE(true),
    BOOLEAN(false),
    TEXT(false),
    GEO_POINT(false),
    FLATTENED(false),
    /** Of vectors with an index. */
    VECTOR(false),
    BYTE_VECTOR(false),
    /** Of vectors without an index. */
    SCORED_VECTOR(false),
    /** Of a family without queries of its own here. */
    VALUE(false),
    OBJECT(false),
    NESTED(false);

    private final boolean typed;

    PathKind(boolean typed) {
        this.typed = typed;
    }

    /** Whether the path has the type of its values, or of their bounds, as a type argument. */
    public boolean typed() {
        return typed;
    }

    static PathKind of(FieldMapping mapping, TypeModel value) {
        return switch (mapping.type().family()) {
            case KEYWORD -> KEYWORD;
            case NUMBER -> NUMBER;
            case DATE -> DATE;
            case IP -> IP;
            case RANGE -> value instanceof TypeModel.Interval ? RANGE : VALUE;
            case BOOLEAN -> BOOLEAN;
            case TEXT -> TEXT;
            case GEO_POINT -> GEO_POINT;
            case FLATTENED -> FLATTENED;
            case VECTOR -> VectorForm.kind(mapping);
            case OBJECT -> OBJECT;
            case NESTED -> NESTED;
            default -> VALUE;
        };
    }
}
