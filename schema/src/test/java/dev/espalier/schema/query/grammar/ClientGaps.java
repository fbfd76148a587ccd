package dev.espalier.schema.query.grammar;

import dev.espalier.schema.ServerRelease;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where the grammar differs from the clients: {@code +} for what it has beyond them, {@code -} for what it leaves out. A star
 * stands for any definition.
 */
final class ClientGaps {

    /** Names that Java spells in another way than JSON. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("* query_name", "_name"),
            Map.entry("* _custom_kind", ""),
            Map.entry("* _custom", ""),
            Map.entry("* _kind", ""),
            Map.entry("* _value", ""),
            Map.entry("* _sort_options_kind", ""),
            Map.entry("* t_serializer", ""),
            Map.entry("* t_distance_serializer", ""),
            Map.entry("* t_origin_serializer", ""),
            Map.entry("* t_scale_serializer", ""),
            Map.entry("retriever * name", "_name"),
            Map.entry("SearchBody source", "_source"),
            Map.entry("InnerHits source", "_source"),
            Map.entry("aggregation top_hits source", "_source"),
            Map.entry("LikeDocument id", "_id"),
            Map.entry("LikeDocument index", "_index"),
            Map.entry("LikeDocument routing", "routing"),
            Map.entry("PinnedDocument id", "_id"),
            Map.entry("PinnedDocument index", "_index"),
            Map.entry("PinnedRetrieverDocument id", "_id"),
            Map.entry("PinnedRetrieverDocument index", "_index"),
            Map.entry("RescoreQuery query", "rescore_query"),
            Map.entry("HighlighterType fast_vector", "fvh"),
            Map.entry("Aggregation ttest", "t_test"),
            Map.entry("NormalizeMethod zscore", "z_score"),
            Map.entry("Smoothing linear_interpolation", "linear"));

    private static final String TABLE = """
            # asked in the address of a request, not in its body
            * | SearchBody | -allow_no_indices, -allow_partial_search_results, -analyze_wildcard, -analyzer, -batched_reduce_size
            * | SearchBody | -ccs_minimize_roundtrips, -default_operator, -df, -expand_wildcards, -ignore_throttled
            * | SearchBody | -ignore_unavailable, -index, -lenient, -max_concurrent_shard_requests, -pre_filter_shard_size
            * | SearchBody | -preference, -q, -request_cache, -routing, -scroll, -search_type
            elasticsearch | SearchBody | -force_synthetic_source
            elasticsearch:8.19, opensearch | SearchBody | -min_compatible_shard_node
            elasticsearch:9.5 | SearchBody | -include_named_queries_score, -project_routing, -route_slice
            opensearch | SearchBody | -cancel_after_time_interval, -error_trace, -human, -phase_took

            # the class keeps the name of a field as a member, where JSON has it as a key
            * | query * | -field, -bounding_box, -location, -polygon, -shape, -terms
            * | FieldSort, GeoDistanceSort | -field, -location
            opensearch | query xy_shape | -xy_shape
            # one class for each of the variants, or of the functions
            elasticsearch | query geo_grid | +geohash, +geohex, +geotile
            elasticsearch | query pinned | +docs, +ids
            elasticsearch | query sparse_vector | +inference_id, +query_vector
            * | query function_score | +exp, +field_value_factor, +gauss, +linear, +random_score, +script_score, +weight
            elasticsearch:9.5 | MultiTermsSource | +field
            opensearch | Script | +id, +lang, +options, +params, +source
            opensearch | HighlighterType | +plain, +unified
            elasticsearch | Rescore | +window_size
            * | CompletionContextQuery | +lat, +lon
            # another name for the same
            * | SearchBody | +aggs
            elasticsearch | Query | +field_masking_span
            * | SourceFields | +exclude, +include
            * | query span_term | +term
            * | query regexp | +flags_value
            # of all queries and aggregations
            * | query wrapper | -_name, -boost
            opensearch | query terms | +_name, -name
            opensearch | aggregation * | -meta, -name

            # taken by the nodes of tests, and missing in the specification
            * | aggregation *, MultiTermsSource | +valueType, +value_type, +missing, +script, +format, +time_zone
            * | aggregation * | +keyed
            * | aggregation geo_distance | +center, +point, +por
            * | aggregation derivative | +unit
            * | IpRangeBucket | +key
            * | SpellingOptions, TermSuggester, DirectGenerator | +accuracy, +sort, +string_distance
            * | CompletionSuggester | +context, +shard_size
            * | CompletionFuzzy | +max_determinized_states
            * | HighlightOrder | +none
            elasticsearch | query bool | +adjust_pure_negative
            elasticsearch | query geo_distance | +unit
            elasticsearch:8.19 | query range | +include_lower, +include_upper
            opensearch | PatternIntervals | +max_expansions
            elasticsearch | HighlightField | +encoder, +tags_schema
            elasticsearch | TagsSchema | +default
            elasticsearch | GeoDistanceSort | +validation_method
            elasticsearch:8.19 | KnnSearch | +_name
            elasticsearch:8.19 | SearchBody | +sub_searches
            elasticsearch | Aggregation | +counted_terms
            opensearch | aggregation top_hits | +fields
            opensearch | aggregation adjacency_matrix | +separator
            opensearch | aggregation cardinality | +rehash
            opensearch | FieldSort, GeoDistanceSort, ScriptSort | +nested_filter, +nested_path
            opensearch | AllOfIntervals, MatchIntervals | +mode
            # refused by the nodes of tests, although the specification has them
            * | Query | -type
            elasticsearch | Query | -common
            elasticsearch | query geo_bounding_box | -type
            elasticsearch | query match, query multi_match | -cutoff_frequency
            * | query more_like_this | -routing, -version, -version_type
            opensearch | query more_like_this | -per_field_analyzer
            opensearch | Aggregation | -t_test
            opensearch | HighlightField | -tags_schema
            * | aggregation geo_bounds, aggregation scripted_metric, aggregation top_hits | -script, -field, -missing
            * | aggregation geo_centroid | -count, -location
            * | aggregation auto_date_histogram, aggregation date_histogram | -offset, -params
            * | aggregation significant_text | -execution_hint
            * | aggregation bucket_selector | -format
            * | aggregation cumulative_sum | -gap_policy
            * | Highlight, HighlightField | -max_fragment_length
            * | TermSuggester | -lowercase_terms
            elasticsearch:8.19, opensearch | TermSuggester, PhraseSuggester | -text
            elasticsearch | Collapse | -collapse
            elasticsearch | aggregation terms | -missing_bucket, -missing_order
            elasticsearch | aggregation date_histogram | -interval
            elasticsearch | Aggregation | -moving_avg
            elasticsearch:9.5 | Highlight, HighlightField | -force_source
            elasticsearch:9.5 | InnerHits | -field
            opensearch | Aggregation | -boxplot, -cumulative_cardinality, -moving_percentiles, -normalize, -rate
            opensearch | aggregation filters | -keyed
            opensearch | GapPolicy | -keep_values
            opensearch | FieldSort | -format
            opensearch | ScriptSortType | -version
            opensearch | HighlightField | -analyzer
            opensearch | Highlight | -fragment_offset

            # documented by the servers
            elasticsearch | Query | +kql
            elasticsearch | Retriever | +random_reranker
            elasticsearch | HighlighterType | +semantic
            elasticsearch | RrfRank | +window_size
            elasticsearch | retriever text_similarity_reranker | +allow_rerank_failures
            elasticsearch | aggregation frequent_item_sets | +execution_hint
            elasticsearch | TopMetricsField | +missing
            * | TTestPopulation | +missing
            elasticsearch:8.19 | Query | +rule_query
            elasticsearch:9.5 | query rule | -ruleset_id
            elasticsearch | aggregation significant_text | +p_value
            * | Query | +sltr
            opensearch | Query | +neural_sparse
            opensearch | Aggregation | +geohex_grid
            opensearch | HighlighterType | +fvh
            opensearch | TermsLookup | +query
            opensearch | query agentic | +agent_id
            opensearch | query knn | +ignore_unmapped
            opensearch | query neural | +expand_nested_docs, +method_parameters, +query_tokens, +rescore
            opensearch | query neural | +semantic_field_search_analyzer
            # of all pipelines in the specification, and not among the options that the documentation lists
            elasticsearch | aggregation change_point, aggregation inference | -format, -gap_policy
            elasticsearch | aggregation cumulative_cardinality | -gap_policy
            elasticsearch | aggregation moving_percentiles | -keyed
            elasticsearch | aggregation cartesian_bounds, aggregation cartesian_centroid | -script
            elasticsearch | aggregation top_metrics | -field, -script
            """;

    /** A line of the table. */
    private record Gap(String text, List<String> releases, List<String> definitions, List<String> names) {

        static Gap parse(String line) {
            String[] cells = line.split("\\|");
            return new Gap(line, list(cells[0]), list(cells[1]), list(cells[2]));
        }

        private static List<String> list(String cell) {
            return Stream.of(cell.split(",")).map(String::strip).toList();
        }

        boolean isOf(ServerRelease release) {
            return releases.contains("*")
                    || releases.contains(release.dialect().id())
                    || releases.contains(release.id());
        }

        boolean says(String difference) {
            int end = difference.lastIndexOf(' ');
            return names.contains(difference.substring(end + 1))
                    && definitions.stream().anyMatch(pattern -> matches(pattern, difference.substring(0, end)));
        }

        private static boolean matches(String pattern, String definition) {
            return pattern.endsWith("*")
                    ? definition.startsWith(pattern.substring(0, pattern.length() - 1))
                    : pattern.equals(definition);
        }
    }

    private ClientGaps() {}

    /** The name in JSON of what a class has; empty for what is none. */
    static String spelling(String definition, String name) {
        int end = definition.lastIndexOf(' ');
        String kind = end < 0 ? definition : definition.substring(0, end) + " *";
        return Stream.of(definition, kind, "*")
                .map(key -> SPELLINGS.get(key + " " + name))
                .filter(spelling -> spelling != null)
                .findFirst()
                .orElse(name);
    }

    /** What of the differences the table does not explain, and the lines of it that explain none. */
    static Set<String> unexplained(ServerRelease release, Set<String> differences) {
        List<Gap> gaps = TABLE.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Gap::parse)
                .filter(gap -> gap.isOf(release))
                .toList();
        Set<String> left = new TreeSet<>();
        differences.stream()
                .filter(difference -> gaps.stream().noneMatch(gap -> gap.says(difference)))
                .forEach(left::add);
        gaps.stream()
                .filter(gap -> differences.stream().noneMatch(gap::says))
                .forEach(gap -> left.add("without effect: " + gap.text()));
        return left;
    }
}
