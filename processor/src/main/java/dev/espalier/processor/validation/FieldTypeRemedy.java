package dev.espalier.processor.validation;

import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;

/** What to do about a type that does not fit its field, in words. */
final class FieldTypeRemedy {

    private FieldTypeRemedy() {}

    static String of(TypeModel type, FieldType wanted) {
        return "use " + annotations(type.element()) + ", or make the property " + javaTypes(wanted);
    }

    private static String annotations(TypeModel element) {
        if (element instanceof TypeModel.Scalar scalar) {
            return annotations(scalar.kind());
        }
        if (element instanceof TypeModel.Interval) {
            return "the annotation of a range of the same kind, as @DateRangeField";
        }
        if (element instanceof TypeModel.Entries) {
            return "@FlattenedField, or @ObjectField(dynamic = ...)";
        }
        if (element instanceof TypeModel.Custom) {
            return "an annotation that fits what its codec writes";
        }
        return element instanceof TypeModel.Enumeration ? "@KeywordField" : "@ObjectField or @NestedField";
    }

    private static String annotations(ScalarKind kind) {
        return switch (kind) {
            case BIG_INTEGER -> "@UnsignedLongField, @LongField or @KeywordField";
            case BIG_DECIMAL -> "@ScaledFloatField, @DoubleField or @KeywordField";
            case DURATION -> "@KeywordField, or @DurationUnit with @LongField";
            case INT, LONG, SHORT, BYTE, FLOAT, DOUBLE -> "@NumberField";
            case FLOATS -> "@RankVectorsField";
            case LOCAL_TIME -> "@KeywordField, or @DateField with a format of times";
            default ->
                switch (kind.group()) {
                    case TEXT -> "@TextField or @KeywordField";
                    case BOOLEAN -> "@BooleanField";
                    case DATE -> "@DateField";
                    case ADDRESS -> "@IpField";
                    case BYTES -> "@BinaryField, or @DenseVectorField";
                    case GEO_POINT -> "@GeoPointField";
                    case GEO_SHAPE -> "@GeoShapeField";
                    case COMPLETION -> "@CompletionField";
                    case JOIN -> "@JoinField";
                    case PERCOLATION -> "@PercolatorField";
                    case WEIGHTS -> "@SparseVectorField or @RankFeaturesField";
                    case HISTOGRAM -> "@HistogramField";
                    case SUMMARY -> "@AggregateMetricField";
                    default -> "@KeywordField";
                };
        };
    }

    private static String javaTypes(FieldType wanted) {
        return switch (wanted) {
            case UNSIGNED_LONG -> "a BigInteger, or a whole number";
            case SCALED_FLOAT -> "a BigDecimal, or another number";
            case RANK_FEATURES, SPARSE_VECTOR -> "a SparseVector, or a Map<String, Float>";
            case TOKEN_COUNT -> "a String";
            case RANK_VECTORS -> "float[][], a List<float[]> or a List<List<Float>>: several vectors";
            default ->
                switch (wanted.family()) {
                    case NUMBER -> "a number";
                    case BOOLEAN -> "a boolean";
                    case DATE -> "an Instant or a LocalDate";
                    case IP -> "an InetAddress";
                    case BINARY -> "byte[]";
                    case RANGE -> "a Range of the same kind";
                    case GEO_POINT -> "a GeoPoint";
                    case GEO_SHAPE, CARTESIAN -> "a GeoShape, or a String of WKT";
                    case VECTOR -> "float[], or byte[]";
                    case WEIGHTS -> "a float";
                    case COMPLETION -> "a Completion, or a String";
                    case FLATTENED -> "a Map<String, ...>";
                    case JOIN -> "a JoinValue";
                    case PERCOLATOR -> "a Percolation";
                    case SUMMARY -> wanted == FieldType.HISTOGRAM ? "a Histogram" : "a MetricSummary";
                    default -> "a String";
                };
        };
    }
}
