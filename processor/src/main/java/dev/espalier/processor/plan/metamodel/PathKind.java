package dev.espalier.processor.plan.metamodel;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.VectorForm;
import dev.espalier.schema.FieldType;

/** The kinds of paths; each offers what its fields can be asked. */
public enum PathKind {
    KEYWORD(true),
    /** Of keywords that are kept for patterns. */
    WILDCARD(true),
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
    GEO_SHAPE(false),
    /** Of points and shapes in a plane. */
    PLANE_SHAPE(false),
    JOIN(false),
    PERCOLATOR(false),
    RANK_FEATURE(false),
    RANK_FEATURES(false),
    SPARSE_VECTOR(false),
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
            case KEYWORD -> mapping.type() == FieldType.WILDCARD ? WILDCARD : KEYWORD;
            case NUMBER -> NUMBER;
            case DATE -> DATE;
            case IP -> IP;
            case RANGE -> value instanceof TypeModel.Interval ? RANGE : VALUE;
            case BOOLEAN -> BOOLEAN;
            case TEXT -> TEXT;
            case GEO_POINT -> GEO_POINT;
            case FLATTENED -> FLATTENED;
            case VECTOR -> vector(mapping);
            case GEO_SHAPE -> GEO_SHAPE;
            case CARTESIAN -> PLANE_SHAPE;
            case JOIN -> JOIN;
            case PERCOLATOR -> PERCOLATOR;
            case WEIGHTS -> weights(mapping.type());
            case OBJECT -> OBJECT;
            case NESTED -> NESTED;
            default -> VALUE;
        };
    }

    private static PathKind weights(FieldType type) {
        return switch (type) {
            case RANK_FEATURE -> RANK_FEATURE;
            case RANK_FEATURES -> RANK_FEATURES;
            default -> SPARSE_VECTOR;
        };
    }

    private static PathKind vector(FieldMapping mapping) {
        boolean bytes = VectorForm.isOfBytes(mapping);
        if (!mapping.indexed()) {
            return bytes ? VALUE : SCORED_VECTOR;
        }
        return bytes ? BYTE_VECTOR : VECTOR;
    }
}
