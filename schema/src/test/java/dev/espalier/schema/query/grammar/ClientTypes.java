package dev.espalier.schema.query.grammar;

import dev.espalier.schema.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which class of the clients stands for which definition of the grammar. */
final class ClientTypes {

    /** A definition of the grammar, by the name under which differences are listed, and the class of a client. */
    record Pair(String name, String definition, String type) {}

    /** Classes with another name than that of the variant. */
    private static final Map<String, String> VARIANTS = table("""
            aggregation avg | AverageAggregation
            aggregation avg_bucket | AverageBucketAggregation
            aggregation bucket_count_ks_test | BucketKsAggregation
            aggregation geohash_grid | GeoHashGridAggregation
            aggregation geotile_grid | GeoTileGridAggregation
            aggregation moving_fn | MovingFunctionAggregation
            aggregation serial_diff | SerialDifferencingAggregation
            aggregation t_test | TTestAggregation
            aggregation weighted_avg | WeightedAverageAggregation
            query common | CommonTermsQuery
            query field_masking_span | SpanFieldMaskingQuery
            query range | UntypedRangeQuery
            query distance_feature | UntypedDistanceFeatureQuery
            query span_multi | SpanMultiTermQuery
            retriever rrf | RRFRetriever
            retriever text_similarity_reranker | TextSimilarityReranker
            """);

    /** What stands inside of them. */
    private static final String OBJECTS = """
            SearchBody | core.SearchRequest
            PointInTime | core.search.PointInTimeReference
            Slice | _types.SlicedScroll
            FieldSort | _types.FieldSort
            ScoreSort | _types.ScoreSort
            NestedSort | _types.NestedSortValue
            GeoDistanceSort | _types.GeoDistanceSort
            ScriptSort | _types.ScriptSort
            SourceFields | core.search.SourceFilter
            FieldAndFormat | _types.query_dsl.FieldAndFormat
            ScriptField | _types.ScriptField
            Collapse | core.search.FieldCollapse
            InnerHits | core.search.InnerHits
            Highlight | core.search.Highlight
            HighlightField | core.search.HighlightField
            RescoreQuery | core.search.RescoreQuery
            LearningToRank | core.search.LearningToRank
            RescoreScript | core.search.ScriptRescore
            TermSuggester | core.search.TermSuggester
            PhraseSuggester | core.search.PhraseSuggester
            CompletionSuggester | core.search.CompletionSuggester
            DirectGenerator | core.search.DirectGenerator
            Collate | core.search.PhraseSuggestCollate
            PhraseHighlight | core.search.PhraseSuggestHighlight
            LaplaceSmoothing | core.search.LaplaceSmoothingModel
            StupidBackoffSmoothing | core.search.StupidBackoffSmoothingModel
            LinearInterpolationSmoothing | core.search.LinearInterpolationSmoothingModel
            CompletionFuzzy | core.search.SuggestFuzziness
            CompletionRegex | core.search.RegexOptions
            CompletionContextQuery | core.search.CompletionContext
            KnnSearch | _types.KnnSearch
            TextEmbedding | _types.TextEmbedding
            VectorLookup | _types.LookupQueryVectorBuilder
            RescoreVector | _types.RescoreVector
            LinearElement | _types.InnerRetriever
            WeightedRetriever | _types.RRFRetrieverComponent
            ChunkRescorer | _types.ChunkRescorer
            PinnedRetrieverDocument | _types.SpecifiedDocument
            RrfRank | _types.RrfRank
            Script | _types.Script
            CompositeTerms | _types.aggregations.CompositeTermsAggregation
            CompositeHistogram | _types.aggregations.CompositeHistogramAggregation
            CompositeDateHistogram | _types.aggregations.CompositeDateHistogramAggregation
            CompositeGeotileGrid | _types.aggregations.CompositeGeoTileGridAggregation
            DateRangeBucket | _types.aggregations.DateRangeExpression
            NumberRangeBucket | _types.aggregations.AggregationRange
            IpRangeBucket | _types.aggregations.IpRangeAggregationRange
            MultiTermsSource | _types.aggregations.MultiTermLookup
            BackgroundHeuristic | _types.aggregations.ChiSquareHeuristic
            SupersetHeuristic | _types.aggregations.GoogleNormalizedDistanceHeuristic
            PValueHeuristic | _types.aggregations.PValueHeuristic
            ScriptHeuristic | _types.aggregations.ScriptedHeuristic
            TermPartition | _types.aggregations.TermsPartition
            NumberBounds | _types.aggregations.ExtendedBounds
            FrequentItemSetsField | _types.aggregations.FrequentItemSetsField
            GeoLinePoint | _types.aggregations.GeoLinePoint
            GeoLineSort | _types.aggregations.GeoLineSort
            HdrMethod | _types.aggregations.HdrMethod
            TDigestMethod | _types.aggregations.TDigest
            TTestPopulation | _types.aggregations.TestPopulation
            TopMetricsField | _types.aggregations.TopMetricsValue
            WeightedAvgValue | _types.aggregations.WeightedAverageValue
            CategorizationAnalyzer | _types.aggregations.CustomCategorizeTextAnalyzer
            CountCorrelation | _types.aggregations.BucketCorrelationFunctionCountCorrelation
            CountCorrelationIndicator | _types.aggregations.BucketCorrelationFunctionCountCorrelationIndicator
            TermsLookup | _types.query_dsl.TermsLookup
            LikeDocument | _types.query_dsl.LikeDocument
            PinnedDocument | _types.query_dsl.PinnedDoc
            FieldValueFactorFunction | _types.query_dsl.FieldValueFactorScoreFunction
            RandomScoreFunction | _types.query_dsl.RandomScoreFunction
            Decay | _types.query_dsl.DecayPlacement
            AllOfIntervals | _types.query_dsl.IntervalsAllOf
            AnyOfIntervals | _types.query_dsl.IntervalsAnyOf
            MatchIntervals | _types.query_dsl.IntervalsMatch
            PrefixIntervals | _types.query_dsl.IntervalsPrefix
            FuzzyIntervals | _types.query_dsl.IntervalsFuzzy
            RangeIntervals | _types.query_dsl.IntervalsRange
            RegexpIntervals | _types.query_dsl.IntervalsRegexp
            PatternIntervals | _types.query_dsl.IntervalsWildcard
                        TokenPruning | _types.TokenPruningConfig
            """;

    /** Containers, and enumerations of their variants. */
    private static final String WORDS = """
            Query | _types.query_dsl.Query$Kind
            Aggregation | _types.aggregations.Aggregation$Kind
            Retriever | _types.Retriever$Kind
            Suggester | core.search.FieldSuggester$Kind
            Rescore | core.search.Rescore$Kind
            Rank | _types.Rank$Kind
            Smoothing | core.search.SmoothingModel$Kind
            QueryVectorBuilder | _types.QueryVectorBuilder$Kind
            IntervalsFilter | _types.query_dsl.IntervalsFilter$Kind
            GapPolicy | _types.aggregations.GapPolicy
            CollectMode | _types.aggregations.TermsAggregationCollectMode
            AutoDateHistogramInterval | _types.aggregations.MinimumInterval
            NormalizeMethod | _types.aggregations.NormalizeMethod
            TTestType | _types.aggregations.TTestType
            RateMode | _types.aggregations.RateMode
            MatrixStatsMode | _types.aggregations.MatrixStatsMode
            MissingOrder | _types.aggregations.MissingOrder
            TDigestExecutionHint | _types.aggregations.TDigestExecutionHint
            HighlighterType | core.search.HighlighterType
            BoundaryScanner | core.search.BoundaryScanner
            Fragmenter | core.search.HighlighterFragmenter
            HighlightOrder | core.search.HighlighterOrder
            HighlightEncoder | core.search.HighlighterEncoder
            TagsSchema | core.search.HighlighterTagsSchema
            RescoreScoreMode | core.search.ScoreMode
            SuggestMode | _types.SuggestMode
            SuggestSort | core.search.SuggestSort
            StringDistance | core.search.StringDistance
            SortOrder | _types.SortOrder
            MultiValueMode | _types.SortMode
            ScriptSortType | _types.ScriptSortType
            SortNumericType | _types.FieldSortNumericType
            ScoreNormalizer | _types.ScoreNormalizer
            DiversifyType | _types.DiversifyRetrieverTypes
            DistanceType | _types.GeoDistanceType
            ValidationMethod | _types.query_dsl.GeoValidationMethod
            ShapeRelation | _types.GeoShapeRelation
            RangeRelation | _types.query_dsl.RangeRelation
            Operator | _types.query_dsl.Operator
            ZeroTerms | _types.query_dsl.ZeroTermsQuery
            MultiMatchType | _types.query_dsl.TextQueryType
            ChildScoreMode | _types.query_dsl.ChildScoreMode
            FunctionScoreMode | _types.query_dsl.FunctionScoreMode
            FunctionBoostMode | _types.query_dsl.FunctionBoostMode
            FieldValueModifier | _types.query_dsl.FieldValueFactorModifier
            """;

    private ClientTypes() {}

    /** The classes whose names are compared with a grammar, for the variants that a client knows. */
    static List<Pair> of(QueryGrammar grammar, Client client) {
        List<Pair> pairs = new ArrayList<>();
        table(OBJECTS).forEach((definition, type) -> pairs.add(new Pair(definition, definition, type)));
        table(WORDS).forEach((definition, type) -> pairs.add(new Pair(definition, definition, type)));
        pairs.addAll(variants(grammar, client, "Query", "_types.query_dsl."));
        pairs.addAll(variants(grammar, client, "Aggregation", "_types.aggregations."));
        if (client.release().dialect() == Dialect.ELASTICSEARCH) {
            pairs.addAll(variants(grammar, client, "Retriever", "_types."));
        }
        return pairs.stream()
                .filter(pair -> client.names(pair.type()).isPresent())
                .toList();
    }

    private static List<Pair> variants(QueryGrammar grammar, Client client, String container, String prefix) {
        Definition.Container variants = (Definition.Container) grammar.definition(container);
        return variants.members().values().stream()
                .flatMap(List::stream)
                .filter(member -> member.presence().availability().on(client.release()))
                .flatMap(member -> pair(grammar, container, prefix, member).stream())
                .toList();
    }

    private static Optional<Pair> pair(QueryGrammar grammar, String container, String prefix, Member variant) {
        String name = container.toLowerCase(Locale.ROOT) + " " + variant.name();
        String type = VARIANTS.getOrDefault(name, camel(variant.name()) + container);
        return definition(variant.type())
                .filter(definition -> grammar.definition(definition) instanceof Definition.Parameters)
                .map(definition -> new Pair(name, definition, prefix + type));
    }

    /** The object of a variant, which may stand under the name of a field. */
    private static Optional<String> definition(ValueType type) {
        if (type instanceof ValueType.Named named) {
            return Optional.of(named.name());
        }
        return type instanceof ValueType.Keyed keyed ? definition(keyed.keys().value()) : Optional.empty();
    }

    private static String camel(String name) {
        return Stream.of(name.split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static Map<String, String> table(String text) {
        Map<String, String> table = new TreeMap<>();
        text.lines().map(line -> line.split(" \\| ")).forEach(cells -> table.put(cells[0].strip(), cells[1].strip()));
        return table;
    }
}
