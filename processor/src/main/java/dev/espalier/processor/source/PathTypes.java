package dev.espalier.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.VectorForm;
import dev.espalier.processor.plan.metamodel.PathKind;

/** Spells paths of the metamodel. */
final class PathTypes {

    private PathTypes() {}

    /** The type of a path, {@code KeywordPath<String>}. */
    static TypeName of(PathKind kind, TypeModel value) {
        ClassName raw = raw(kind);
        return kind.typed() ? ParameterizedTypeName.get(raw, SourceTypes.reference(value)) : raw;
    }

    /** The class of a path, without type arguments. */
    static ClassName raw(PathKind kind) {
        return switch (kind) {
            case KEYWORD -> RuntimeTypes.metamodel("KeywordPath");
            case WILDCARD -> RuntimeTypes.metamodel("WildcardPath");
            case NUMBER -> RuntimeTypes.metamodel("NumberPath");
            case DATE -> RuntimeTypes.metamodel("DatePath");
            case IP -> RuntimeTypes.metamodel("IpPath");
            case RANGE -> RuntimeTypes.metamodel("RangePath");
            case BOOLEAN -> RuntimeTypes.metamodel("BooleanPath");
            case TEXT -> RuntimeTypes.metamodel("TextPath");
            case GEO_POINT -> RuntimeTypes.metamodel("GeoPointPath");
            case FLATTENED -> RuntimeTypes.metamodel("FlattenedPath");
            case VECTOR -> RuntimeTypes.metamodel("VectorPath");
            case BYTE_VECTOR -> RuntimeTypes.metamodel("ByteVectorPath");
            case SCORED_VECTOR -> RuntimeTypes.metamodel("ScoredVectorPath");
            case GEO_SHAPE -> RuntimeTypes.metamodel("GeoShapePath");
            case PLANE_SHAPE -> RuntimeTypes.metamodel("PlaneShapePath");
            case JOIN -> RuntimeTypes.metamodel("JoinPath");
            case PERCOLATOR -> RuntimeTypes.metamodel("PercolatorPath");
            case RANK_FEATURE -> RuntimeTypes.metamodel("RankFeaturePath");
            case RANK_FEATURES -> RuntimeTypes.metamodel("RankFeaturesPath");
            case SPARSE_VECTOR -> RuntimeTypes.metamodel("SparseVectorPath");
            case VALUE -> RuntimeTypes.metamodel("ValuePath");
            case OBJECT -> RuntimeTypes.metamodel("ObjectPath");
            case NESTED -> RuntimeTypes.metamodel("NestedPath");
        };
    }

    /** The arguments of a path's constructor. */
    static CodeBlock arguments(PathKind kind, TypeModel value, FieldMapping mapping, CodeBlock name) {
        return switch (kind) {
            case VECTOR, BYTE_VECTOR, SCORED_VECTOR -> CodeBlock.of("$L, $L", name, VectorForm.length(mapping));
            default -> kind.typed() ? CodeBlock.of("$L, $L", name, ValueCodecExpressions.of(value, mapping)) : name;
        };
    }
}
