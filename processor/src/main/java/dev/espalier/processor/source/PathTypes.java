package dev.espalier.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.VectorForm;
import dev.espalier.processor.plan.codec.ValueCodecRef;
import dev.espalier.processor.plan.codec.ValueCodecRefs;
import dev.espalier.processor.plan.metamodel.PathKind;
import org.jspecify.annotations.Nullable;

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

    /** A new path. */
    static CodeBlock creation(PathKind kind, TypeModel value, FieldMapping mapping, CodeBlock name) {
        if (!kind.typed()) {
            return CodeBlock.of("new $T($L)", raw(kind), arguments(kind, value, mapping, name));
        }
        ValueCodecRef codec = ValueCodecRefs.of(value, mapping);
        if (kind == PathKind.KEYWORD
                && codec instanceof ValueCodecRef.Constants constants
                && !constants.type().declaresValues()) {
            ClassName type = SourceTypes.of(constants.type().name());
            return CodeBlock.of("$T.ofEnum($L, $T.values())", raw(kind), name, type);
        }
        String factory = codec instanceof ValueCodecRef.Natural natural ? factory(kind, natural.kind()) : null;
        return factory == null
                ? CodeBlock.of("new $T<>($L, $L)", raw(kind), name, ValueCodecExpressions.of(codec))
                : CodeBlock.of("$T$L$L)", raw(kind), "." + factory + "(", name);
    }

    /** The method for paths of the most usual types, which leaves a compiler no type to infer; null if there is none. */
    private static @Nullable String factory(PathKind kind, ScalarKind value) {
        return switch (value) {
            case STRING -> kind == PathKind.KEYWORD ? "ofString" : null;
            case INT -> kind == PathKind.NUMBER ? "ofInt" : null;
            case LONG -> kind == PathKind.NUMBER ? "ofLong" : null;
            case DOUBLE -> kind == PathKind.NUMBER ? "ofDouble" : null;
            case INSTANT -> kind == PathKind.DATE ? "ofInstant" : null;
            case LOCAL_DATE -> kind == PathKind.DATE ? "ofLocalDate" : null;
            default -> null;
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
