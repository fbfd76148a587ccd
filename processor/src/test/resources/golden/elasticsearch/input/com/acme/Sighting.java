package com.acme;

import dev.espalier.annotation.AggregateMetric;
import dev.espalier.annotation.AggregateMetricField;
import dev.espalier.annotation.Allow;
import dev.espalier.annotation.BinaryField;
import dev.espalier.annotation.BooleanField;
import dev.espalier.annotation.ByteField;
import dev.espalier.annotation.ChunkingSettings;
import dev.espalier.annotation.ChunkingStrategy;
import dev.espalier.annotation.CompletionContext;
import dev.espalier.annotation.CompletionField;
import dev.espalier.annotation.ConstantKeywordField;
import dev.espalier.annotation.ContextType;
import dev.espalier.annotation.CountedKeywordField;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.DateNanosField;
import dev.espalier.annotation.DateRangeField;
import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.DoubleField;
import dev.espalier.annotation.DoubleRangeField;
import dev.espalier.annotation.Dynamic;
import dev.espalier.annotation.DynamicDetection;
import dev.espalier.annotation.DynamicTemplate;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.FlattenedField;
import dev.espalier.annotation.FloatField;
import dev.espalier.annotation.FloatRangeField;
import dev.espalier.annotation.GeoPointField;
import dev.espalier.annotation.GeoShapeField;
import dev.espalier.annotation.HalfFloatField;
import dev.espalier.annotation.HistogramField;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexMeta;
import dev.espalier.annotation.IndexOptions;
import dev.espalier.annotation.IndexPrefixes;
import dev.espalier.annotation.IntegerField;
import dev.espalier.annotation.IntegerRangeField;
import dev.espalier.annotation.IpField;
import dev.espalier.annotation.IpRangeField;
import dev.espalier.annotation.JoinField;
import dev.espalier.annotation.JsonValueType;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.KeywordIndexOptions;
import dev.espalier.annotation.LongField;
import dev.espalier.annotation.LongRangeField;
import dev.espalier.annotation.MatchOnlyTextField;
import dev.espalier.annotation.Meta;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.NullBoolean;
import dev.espalier.annotation.NumberField;
import dev.espalier.annotation.ObjectDynamic;
import dev.espalier.annotation.ObjectField;
import dev.espalier.annotation.OnScriptError;
import dev.espalier.annotation.Orientation;
import dev.espalier.annotation.PassthroughField;
import dev.espalier.annotation.PercolatorField;
import dev.espalier.annotation.PointField;
import dev.espalier.annotation.RankFeatureField;
import dev.espalier.annotation.RankFeaturesField;
import dev.espalier.annotation.RankVectorsField;
import dev.espalier.annotation.RawField;
import dev.espalier.annotation.RawParameter;
import dev.espalier.annotation.Relation;
import dev.espalier.annotation.Routing;
import dev.espalier.annotation.RuntimeField;
import dev.espalier.annotation.RuntimeFieldType;
import dev.espalier.annotation.ScaledFloatField;
import dev.espalier.annotation.SearchAsYouTypeField;
import dev.espalier.annotation.SemanticTextField;
import dev.espalier.annotation.ShapeField;
import dev.espalier.annotation.ShortField;
import dev.espalier.annotation.SourceFilter;
import dev.espalier.annotation.SparseVectorField;
import dev.espalier.annotation.SparseVectorIndexOptions;
import dev.espalier.annotation.TermVector;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TimeSeriesMetric;
import dev.espalier.annotation.TokenCountField;
import dev.espalier.annotation.UnsignedLongField;
import dev.espalier.annotation.VectorElementType;
import dev.espalier.annotation.VectorIndexOptions;
import dev.espalier.annotation.VectorIndexType;
import dev.espalier.annotation.VectorSimilarity;
import dev.espalier.annotation.VersionField;
import dev.espalier.annotation.WildcardField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A document with every annotation that Elasticsearch takes. */
@Document(index = "sightings", dynamic = Dynamic.TRUE)
@FieldAlias(name = "headline", path = "title")
@FieldAlias(name = "parts.feathers", path = "parts.birds")
@RuntimeField(name = "cents", type = RuntimeFieldType.LONG, script = "emit((long) (doc['price'].value * 100))")
@DynamicTemplate(
        name = "texts",
        matchMappingType = JsonValueType.STRING,
        match = "*_text",
        unmatch = "raw_*",
        mapping = "{\"type\": \"text\", \"analyzer\": \"english\"}")
@DynamicTemplate(
        name = "counts",
        matchMappingType = {JsonValueType.LONG, JsonValueType.DOUBLE},
        pathMatch = "counts.*",
        mapping = "{\"type\": \"double\"}")
@DynamicTemplate(
        name = "places",
        unmatchMappingType = JsonValueType.OBJECT,
        match = "*_place",
        mapping = "{\"type\": \"geo_point\"}")
@DynamicTemplate(name = "rest", pathMatch = "extra.*", mapping = "{\"type\": \"{dynamic_type}\", \"store\": true}")
@DynamicDetection(dates = false, dateFormats = "strict_date", numbers = true)
@SourceFilter(excludes = {"bytes", "hidden.*"})
@Allow("MAP-249")
@IndexMeta("{\"owner\": {\"team\": \"search\"}, \"revision\": 3}")
public record Sighting(
        @Id String id,
        @Routing(required = false) String observer,
        // words
        @TextField(
                        analyzer = "standard",
                        searchAnalyzer = "simple",
                        searchQuoteAnalyzer = "whitespace",
                        norms = false,
                        indexOptions = IndexOptions.OFFSETS,
                        termVector = TermVector.WITH_POSITIONS_OFFSETS,
                        similarity = "boolean",
                        positionIncrementGap = 50,
                        indexPhrases = true,
                        indexPrefixes = @IndexPrefixes(minChars = 1, maxChars = 10),
                        eagerGlobalOrdinals = true,
                        copyTo = {"everything", "plain"},
                        meta = {@Meta(key = "owner", value = "search"), @Meta(key = "language", value = "en")})
                @KeywordField(subField = "raw", ignoreAbove = 256, normalizer = "lowercase")
                @SearchAsYouTypeField(subField = "typed", maxShingleSize = 4)
                @TokenCountField(subField = "words", analyzer = "standard", enablePositionIncrements = false)
                String title,
        @TextField(store = true) String everything,
        @MatchOnlyTextField String plain,
        @CompletionField(
                        analyzer = "standard",
                        preserveSeparators = false,
                        preservePositionIncrements = false,
                        maxInputLength = 30,
                        contexts = {
                            @CompletionContext(name = "kind"),
                            @CompletionContext(name = "where", type = ContextType.GEO, path = "place", precision = "5km")
                        })
                String suggestion,
        // exact values
        @KeywordField(
                        nullValue = "none",
                        docValues = false,
                        store = true,
                        indexOptions = KeywordIndexOptions.FREQS,
                        norms = true,
                        splitQueriesOnWhitespace = true)
                String tag,
        @ConstantKeywordField(value = "sightings") String kind,
        @WildcardField(ignoreAbove = 10000, nullValue = "-") @MatchOnlyTextField(subField = "words") String path,
        @BooleanField(nullValue = NullBoolean.FALSE) Boolean flag,
        @IpField(ignoreMalformed = true, nullValue = "::1") String address,
        @BinaryField(store = true) String bytes,
        // numbers
        @NumberField(coerce = false, ignoreMalformed = true) int count,
        @LongField(nullValue = "-1") long total,
        @IntegerField(index = false) int size,
        @ShortField(docValues = false) short part,
        @ByteField(store = true) byte level,
        @UnsignedLongField long hash,
        @DoubleField double rating,
        @FloatField float weight,
        @HalfFloatField float share,
        @ScaledFloatField(scalingFactor = 100) double price,
        @RankFeatureField(positiveScoreImpact = false) double distance,
        @RankFeaturesField Topics topics,
        // times
        @DateField(format = "strict_date_time||epoch_second", locale = "de") Instant seen,
        @DateNanosField Instant exact,
        // ranges
        @IntegerRangeField(coerce = false) Range floors,
        @LongRangeField Range ids,
        @FloatRangeField Range weights,
        @DoubleRangeField Range prices,
        @DateRangeField(format = "strict_date") Days days,
        @IpRangeField String network,
        // places
        @GeoPointField(ignoreZValue = false, nullValue = "48.2,16.37") String place,
        @GeoShapeField(orientation = Orientation.LEFT, coerce = true) String area,
        @PointField(nullValue = "1,2") String seat,
        @ShapeField String hall,
        // objects
        @FlattenedField(depthLimit = 3, ignoreAbove = 100, nullValue = "-") Topics labels,
        @JoinField(
                        relations = {
                            @Relation(parent = "bird", children = {"egg", "feather"}),
                            @Relation(parent = "egg", children = "shell")
                        },
                        eagerGlobalOrdinals = false)
                String relation,
        @PercolatorField Topics query,
        @ObjectField(dynamic = ObjectDynamic.FALSE, enabled = false) Topics hidden,
        @NestedField(dynamic = ObjectDynamic.STRICT, includeInParent = true, includeInRoot = true) List<Topics> parts,
        // vectors
        @DenseVectorField(
                        dims = 64,
                        similarity = VectorSimilarity.DOT_PRODUCT,
                        indexOptions =
                                @VectorIndexOptions(
                                        type = VectorIndexType.INT8_HNSW,
                                        m = 32,
                                        efConstruction = 200,
                                        confidenceInterval = 0.95,
                                        oversample = 2.5))
                List<Float> picture,
        @RankVectorsField(dims = 8) List<float[]> pictures,
        @RankVectorsField float[][] moments,
        @RankVectorsField(elementType = VectorElementType.BYTE) List<List<Byte>> hashes,
        @DenseVectorField float[] sound,
        @SparseVectorField(
                        store = true,
                        indexOptions =
                                @SparseVectorIndexOptions(tokensFreqRatioThreshold = 10, tokensWeightThreshold = 0.5))
                Topics tokens,
        @SemanticTextField(
                        inferenceId = "embeddings",
                        searchInferenceId = "fast-embeddings",
                        chunkingSettings =
                                @ChunkingSettings(
                                        strategy = ChunkingStrategy.SENTENCE,
                                        maxChunkSize = 100,
                                        sentenceOverlap = 1))
                String meaning,
        @VersionField String release,
        @CountedKeywordField List<String> events,
        @HistogramField(ignoreMalformed = true) Histogram latencies,
        @AggregateMetricField(
                        metrics = {AggregateMetric.MIN, AggregateMetric.MAX, AggregateMetric.VALUE_COUNT},
                        defaultMetric = AggregateMetric.MAX)
                Summary summary,
        @PassthroughField(priority = 10, dynamic = ObjectDynamic.RUNTIME) Topics attributes,
        @ObjectField(subobjects = false) Readings flat,
        @KeywordField(script = "emit('x')", onScriptError = OnScriptError.CONTINUE) String computed,
        @KeywordField(timeSeriesDimension = true) String host,
        @LongField(timeSeriesMetric = TimeSeriesMetric.COUNTER) long requests,
        // as JSON
        @RawParameter(name = "eager_global_ordinals", json = "true") String special,
        @RawField("{\"type\": \"keyword\", \"store\": true}") String raw) {

    public record Topics(double birds) {}

    public record Range(double gte, double lt) {}

    public record Days(LocalDate gte, LocalDate lt) {}

    public record Histogram(List<Double> values, List<Integer> counts) {}

    public record Readings(
            @DoubleField(name = "cpu.load") double load, @DoubleField(name = "cpu.load.max") double max) {}

    public record Summary(double min, double max, long value_count) {}
}
