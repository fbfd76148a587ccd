package dev.espalier.schema;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which parameters belong to which field type; proven against the servers by tests. */
final class FieldCatalogue {

    private static final Map<FieldType, List<FieldParameter>> PARAMETERS = all();

    private FieldCatalogue() {}

    static List<FieldParameter> parameters(FieldType type) {
        return PARAMETERS.get(type);
    }

    private static Map<FieldType, List<FieldParameter>> all() {
        Map<FieldType, List<FieldParameter>> all = new EnumMap<>(FieldType.class);
        for (FieldType type : FieldType.values()) {
            boolean keeps = type.availability().spans().containsKey(Dialect.ELASTICSEARCH)
                    && type != FieldType.ALIAS
                    // takes it, and forgets it
                    && type != FieldType.JOIN
                    && !type.family().holdsProperties();
            all.put(type, keeps ? CommonParameters.and(own(type), CommonParameters.SYNTHETIC_SOURCE_KEEP) : own(type));
        }
        return Collections.unmodifiableMap(all);
    }

    private static List<FieldParameter> own(FieldType type) {
        return switch (type) {
            case TEXT -> TextParameters.TEXT_FIELD;
            case MATCH_ONLY_TEXT -> TextParameters.MATCH_ONLY_TEXT;
            case PATTERN_TEXT -> TextParameters.patternText();
            case ANNOTATED_TEXT -> TextParameters.ANNOTATED_TEXT;
            case SEARCH_AS_YOU_TYPE -> TextParameters.SEARCH_AS_YOU_TYPE;
            case SEMANTIC_TEXT -> TextParameters.SEMANTIC_TEXT;
            case SEMANTIC -> TextParameters.SEMANTIC;
            case KEYWORD -> TextParameters.KEYWORD;
            case CONSTANT_KEYWORD -> TextParameters.CONSTANT_KEYWORD;
            case WILDCARD -> TextParameters.WILDCARD;
            case VERSION -> TextParameters.VERSION;
            case COUNTED_KEYWORD -> TextParameters.COUNTED_KEYWORD;
            case ICU_COLLATION_KEYWORD -> TextParameters.ICU_COLLATION_KEYWORD;
            case LONG -> NumberParameters.SCRIPTED_NUMBER;
            case INTEGER, SHORT, BYTE -> NumberParameters.NUMBER;
            case UNSIGNED_LONG -> NumberParameters.UNSIGNED_LONG;
            case DOUBLE -> NumberParameters.SCRIPTED_FRACTION;
            case FLOAT, HALF_FLOAT -> NumberParameters.FRACTION;
            case SCALED_FLOAT -> NumberParameters.SCALED_FLOAT;
            case TOKEN_COUNT -> NumberParameters.TOKEN_COUNT;
            case BOOLEAN -> NumberParameters.BOOLEAN;
            case DATE -> NumberParameters.DATE;
            case DATE_NANOS -> NumberParameters.DATE_NANOS;
            case IP -> NumberParameters.IP;
            case BINARY -> NumberParameters.BINARY;
            case INTEGER_RANGE, LONG_RANGE, FLOAT_RANGE, DOUBLE_RANGE, IP_RANGE -> NumberParameters.RANGE;
            case DATE_RANGE -> NumberParameters.DATE_RANGE;
            case GEO_POINT -> SpatialParameters.GEO_POINT;
            case GEO_SHAPE, SHAPE, XY_SHAPE -> SpatialParameters.SHAPE;
            case POINT, XY_POINT -> SpatialParameters.POINT;
            case DENSE_VECTOR -> SpatialParameters.DENSE_VECTOR;
            case KNN_VECTOR -> SpatialParameters.KNN_VECTOR;
            case RANK_VECTORS -> SpatialParameters.RANK_VECTORS;
            case SPARSE_VECTOR -> SpatialParameters.SPARSE_VECTOR;
            case RANK_FEATURE, RANK_FEATURES -> SpatialParameters.RANK_FEATURE;
            case COMPLETION -> TextParameters.COMPLETION;
            case FLATTENED -> TextParameters.FLATTENED;
            case FLAT_OBJECT -> TextParameters.FLAT_OBJECT;
            case JOIN -> ObjectParameters.JOIN;
            case PERCOLATOR -> ObjectParameters.PERCOLATOR;
            case HISTOGRAM, EXPONENTIAL_HISTOGRAM, T_DIGEST -> ObjectParameters.HISTOGRAM;
            case AGGREGATE_METRIC_DOUBLE -> ObjectParameters.AGGREGATE_METRIC;
            case MURMUR3 -> ObjectParameters.MURMUR3;
            case ALIAS -> ObjectParameters.ALIAS;
            case OBJECT -> ObjectParameters.OBJECT;
            case NESTED -> ObjectParameters.NESTED;
            case PASSTHROUGH -> ObjectParameters.PASSTHROUGH;
        };
    }
}
