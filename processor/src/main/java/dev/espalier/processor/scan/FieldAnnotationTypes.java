package dev.espalier.processor.scan;

import dev.espalier.annotation.AggregateMetricField;
import dev.espalier.annotation.AnnotatedTextField;
import dev.espalier.annotation.BinaryField;
import dev.espalier.annotation.BooleanField;
import dev.espalier.annotation.ByteField;
import dev.espalier.annotation.CompletionField;
import dev.espalier.annotation.ConstantKeywordField;
import dev.espalier.annotation.CountedKeywordField;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.DateNanosField;
import dev.espalier.annotation.DateRangeField;
import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.DoubleField;
import dev.espalier.annotation.DoubleRangeField;
import dev.espalier.annotation.ExponentialHistogramField;
import dev.espalier.annotation.FlattenedField;
import dev.espalier.annotation.FloatField;
import dev.espalier.annotation.FloatRangeField;
import dev.espalier.annotation.GeoPointField;
import dev.espalier.annotation.GeoShapeField;
import dev.espalier.annotation.HalfFloatField;
import dev.espalier.annotation.HistogramField;
import dev.espalier.annotation.IcuCollationKeywordField;
import dev.espalier.annotation.IntegerField;
import dev.espalier.annotation.IntegerRangeField;
import dev.espalier.annotation.IpField;
import dev.espalier.annotation.IpRangeField;
import dev.espalier.annotation.JoinField;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.LongField;
import dev.espalier.annotation.LongRangeField;
import dev.espalier.annotation.MatchOnlyTextField;
import dev.espalier.annotation.Murmur3Field;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.NumberField;
import dev.espalier.annotation.ObjectField;
import dev.espalier.annotation.PassthroughField;
import dev.espalier.annotation.PatternTextField;
import dev.espalier.annotation.PercolatorField;
import dev.espalier.annotation.PointField;
import dev.espalier.annotation.RankFeatureField;
import dev.espalier.annotation.RankFeaturesField;
import dev.espalier.annotation.RankVectorsField;
import dev.espalier.annotation.ScaledFloatField;
import dev.espalier.annotation.SearchAsYouTypeField;
import dev.espalier.annotation.SemanticField;
import dev.espalier.annotation.SemanticTextField;
import dev.espalier.annotation.ShapeField;
import dev.espalier.annotation.ShortField;
import dev.espalier.annotation.SparseVectorField;
import dev.espalier.annotation.TDigestField;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenCountField;
import dev.espalier.annotation.UnsignedLongField;
import dev.espalier.annotation.VersionField;
import dev.espalier.annotation.WildcardField;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.Target;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The annotations that describe fields, each with the field type that it stands for. */
final class FieldAnnotationTypes {

    private static final Map<Class<? extends Annotation>, FieldType> TYPES = Map.ofEntries(
            Map.entry(TextField.class, FieldType.TEXT),
            Map.entry(MatchOnlyTextField.class, FieldType.MATCH_ONLY_TEXT),
            Map.entry(SearchAsYouTypeField.class, FieldType.SEARCH_AS_YOU_TYPE),
            Map.entry(SemanticTextField.class, FieldType.SEMANTIC_TEXT),
            Map.entry(KeywordField.class, FieldType.KEYWORD),
            Map.entry(ConstantKeywordField.class, FieldType.CONSTANT_KEYWORD),
            Map.entry(WildcardField.class, FieldType.WILDCARD),
            Map.entry(VersionField.class, FieldType.VERSION),
            Map.entry(CountedKeywordField.class, FieldType.COUNTED_KEYWORD),
            Map.entry(LongField.class, FieldType.LONG),
            Map.entry(IntegerField.class, FieldType.INTEGER),
            Map.entry(ShortField.class, FieldType.SHORT),
            Map.entry(ByteField.class, FieldType.BYTE),
            Map.entry(UnsignedLongField.class, FieldType.UNSIGNED_LONG),
            Map.entry(DoubleField.class, FieldType.DOUBLE),
            Map.entry(FloatField.class, FieldType.FLOAT),
            Map.entry(HalfFloatField.class, FieldType.HALF_FLOAT),
            Map.entry(ScaledFloatField.class, FieldType.SCALED_FLOAT),
            Map.entry(TokenCountField.class, FieldType.TOKEN_COUNT),
            Map.entry(BooleanField.class, FieldType.BOOLEAN),
            Map.entry(DateField.class, FieldType.DATE),
            Map.entry(DateNanosField.class, FieldType.DATE_NANOS),
            Map.entry(IpField.class, FieldType.IP),
            Map.entry(BinaryField.class, FieldType.BINARY),
            Map.entry(IntegerRangeField.class, FieldType.INTEGER_RANGE),
            Map.entry(LongRangeField.class, FieldType.LONG_RANGE),
            Map.entry(FloatRangeField.class, FieldType.FLOAT_RANGE),
            Map.entry(DoubleRangeField.class, FieldType.DOUBLE_RANGE),
            Map.entry(DateRangeField.class, FieldType.DATE_RANGE),
            Map.entry(IpRangeField.class, FieldType.IP_RANGE),
            Map.entry(GeoPointField.class, FieldType.GEO_POINT),
            Map.entry(GeoShapeField.class, FieldType.GEO_SHAPE),
            Map.entry(PointField.class, FieldType.POINT),
            Map.entry(ShapeField.class, FieldType.SHAPE),
            Map.entry(DenseVectorField.class, FieldType.DENSE_VECTOR),
            Map.entry(RankVectorsField.class, FieldType.RANK_VECTORS),
            Map.entry(SparseVectorField.class, FieldType.SPARSE_VECTOR),
            Map.entry(RankFeatureField.class, FieldType.RANK_FEATURE),
            Map.entry(RankFeaturesField.class, FieldType.RANK_FEATURES),
            Map.entry(CompletionField.class, FieldType.COMPLETION),
            Map.entry(FlattenedField.class, FieldType.FLATTENED),
            Map.entry(JoinField.class, FieldType.JOIN),
            Map.entry(PercolatorField.class, FieldType.PERCOLATOR),
            Map.entry(HistogramField.class, FieldType.HISTOGRAM),
            Map.entry(AggregateMetricField.class, FieldType.AGGREGATE_METRIC_DOUBLE),
            Map.entry(SemanticField.class, FieldType.SEMANTIC),
            Map.entry(AnnotatedTextField.class, FieldType.ANNOTATED_TEXT),
            Map.entry(PatternTextField.class, FieldType.PATTERN_TEXT),
            Map.entry(IcuCollationKeywordField.class, FieldType.ICU_COLLATION_KEYWORD),
            Map.entry(Murmur3Field.class, FieldType.MURMUR3),
            Map.entry(ExponentialHistogramField.class, FieldType.EXPONENTIAL_HISTOGRAM),
            Map.entry(TDigestField.class, FieldType.T_DIGEST),
            Map.entry(ObjectField.class, FieldType.OBJECT),
            Map.entry(NestedField.class, FieldType.NESTED),
            Map.entry(PassthroughField.class, FieldType.PASSTHROUGH));

    private static final Map<String, FieldType> BY_NAME = TYPES.entrySet().stream()
            .collect(Collectors.toMap(entry -> entry.getKey().getCanonicalName(), Map.Entry::getValue));

    private static final Map<FieldType, FieldType> ON_OPENSEARCH = Map.of(
            FieldType.POINT, FieldType.XY_POINT,
            FieldType.SHAPE, FieldType.XY_SHAPE,
            FieldType.DENSE_VECTOR, FieldType.KNN_VECTOR,
            FieldType.FLATTENED, FieldType.FLAT_OBJECT);

    private FieldAnnotationTypes() {}

    /** The annotations with one field type each, on Elasticsearch where the servers differ. */
    static Map<Class<? extends Annotation>, FieldType> types() {
        return TYPES;
    }

    /** The choice that an annotation stands for; empty if it does not describe a field. */
    static Optional<FieldTypeChoice> of(AnnotationUse use) {
        String name = use.qualifiedName();
        if (name.equals(NumberField.class.getCanonicalName())) {
            return Optional.of((type, target) -> NaturalFieldType.ofNumber(type));
        }
        FieldType fieldType = BY_NAME.get(name);
        return fieldType == null ? Optional.empty() : Optional.of((type, target) -> on(target, fieldType));
    }

    /** The two servers have other names for some types; what a build for both says is refused later. */
    static FieldType on(Target target, FieldType type) {
        return target.includes(Dialect.ELASTICSEARCH) ? type : ON_OPENSEARCH.getOrDefault(type, type);
    }
}
