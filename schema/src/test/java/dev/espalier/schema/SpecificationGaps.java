package dev.espalier.schema;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where the table of parameters differs from the specifications: {@code +} for what it has beyond them, {@code -} for what it
 * leaves out.
 */
final class SpecificationGaps {

    private static final String TABLE = """
            # types that a client does not know
            elasticsearch | pattern_text, annotated_text, tdigest | unknown
            opensearch | annotated_text, sparse_vector | unknown

            # dead for long, and refused or ignored by servers
            elasticsearch | text, token_count, ip, flattened, keyword, boolean, date, date_nanos | -boost
            elasticsearch | boolean, date | -fielddata
            elasticsearch | date, date_nanos | -precision_step
            elasticsearch | geo_shape | -strategy
            elasticsearch | sparse_vector | -store
            * | nested | -enabled
            opensearch | token_count, ip | -boost
            opensearch | boolean, date | -fielddata
            opensearch | date, date_nanos | -precision_step
            opensearch | geo_shape | -distance_error_pct, -strategy
            opensearch | flat_object | -aggregatable, -searchable

            # what each release extends: stated by @RawParameter
            opensearch | semantic | -chunking, -dense_embedding_config, -skip_existing_embedding, -sparse_encoding_config

            # proven by the nodes of tests, and missing in the specification
            elasticsearch | counted_keyword, dense_vector, rank_vectors, sparse_vector | +copy_to
            elasticsearch | date_nanos, date_range | +locale
            elasticsearch | keyword | +normalizer_skip_store_original_value
            opensearch | long, integer, short, byte, unsigned_long, double, float, half_float, scaled_float, token_count | +skip_list
            opensearch | date, date_nanos | +skip_list
            opensearch | date_nanos, date_range | +locale
            opensearch | integer_range, long_range, float_range, double_range, date_range, ip_range | +ignore_malformed
            opensearch | keyword | +use_similarity
            opensearch | match_only_text | +analyzer, +boost, +eager_global_ordinals, +fielddata, +fielddata_frequency_filter
            opensearch | match_only_text | +index, +norms, +position_increment_gap, +search_analyzer, +search_quote_analyzer
            opensearch | match_only_text | +similarity, +store, +term_vector
            opensearch | rank_feature, rank_features | +copy_to
            opensearch | rank_features | +positive_score_impact
            opensearch | version | +index

            # read in the source of the servers
            elasticsearch | rank_feature, rank_features, percolator, aggregate_metric_double, histogram | +copy_to
            elasticsearch | exponential_histogram | +copy_to, +ignore_malformed
            elasticsearch | histogram, exponential_histogram | +coerce
            elasticsearch | point, shape | +index
            opensearch | xy_point | +index
            opensearch | icu_collation_keyword | +index_options, +norms, +rules
            opensearch | knn_vector | +engine
            """;

    private SpecificationGaps() {}

    static Set<String> of(Dialect dialect, FieldType type) {
        Set<String> gaps = new TreeSet<>();
        TABLE.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .filter(cells -> List.of("*", dialect.id()).contains(cells[0].strip())
                        && Stream.of(cells[1].split(",")).map(String::strip).anyMatch(type.typeName()::equals))
                .flatMap(cells -> Stream.of(cells[2].split(",")).map(String::strip))
                .forEach(gaps::add);
        return gaps;
    }
}
