package dev.espalier.testing;

import static dev.espalier.testing.SearchServerKind.ELASTICSEARCH_8;
import static dev.espalier.testing.SearchServerKind.ELASTICSEARCH_9;
import static dev.espalier.testing.SearchServerKind.OPENSEARCH_2;
import static dev.espalier.testing.SearchServerKind.OPENSEARCH_3;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What not every {@link SearchServerKind} can do, in the version and with the modules that this library brings. All
 * that is not named here, all of them can.
 */
public enum ServerFeature {

    /** The field type {@code scaled_float}. */
    SCALED_FLOAT(OPENSEARCH_2, OPENSEARCH_3),
    /** The field types {@code rank_feature} and {@code rank_features}. */
    RANK_FEATURES(OPENSEARCH_2, OPENSEARCH_3),
    /** The field type {@code token_count}. */
    TOKEN_COUNT(OPENSEARCH_2, OPENSEARCH_3),
    /** The field type {@code search_as_you_type}. */
    SEARCH_AS_YOU_TYPE(OPENSEARCH_2, OPENSEARCH_3),
    /** The field type {@code match_only_text}. */
    MATCH_ONLY_TEXT(OPENSEARCH_2, OPENSEARCH_3),
    /** The field type {@code percolator} and its query. */
    PERCOLATOR(OPENSEARCH_2, OPENSEARCH_3),
    /** The field type {@code geo_shape}; every server knows {@code geo_point}. */
    GEO_SHAPE(OPENSEARCH_2, OPENSEARCH_3),
    /** The field type {@code wildcard}. */
    WILDCARD_FIELD(OPENSEARCH_2, OPENSEARCH_3),
    /** The field type {@code constant_keyword}. */
    CONSTANT_KEYWORD(OPENSEARCH_2, OPENSEARCH_3),
    /** The field type {@code unsigned_long}. */
    UNSIGNED_LONG(OPENSEARCH_2, OPENSEARCH_3),
    /** The field type {@code flat_object}. */
    FLAT_OBJECT(OPENSEARCH_2, OPENSEARCH_3),
    /** The field type {@code flattened}. */
    FLATTENED(ELASTICSEARCH_8, ELASTICSEARCH_9),
    /** The field type {@code dense_vector}, and the search for its nearest neighbours. */
    DENSE_VECTOR(ELASTICSEARCH_8, ELASTICSEARCH_9),
    /** The field type {@code sparse_vector}. */
    SPARSE_VECTOR(ELASTICSEARCH_8, ELASTICSEARCH_9),
    /** The field type {@code version}. */
    VERSION_FIELD(OPENSEARCH_3, ELASTICSEARCH_8, ELASTICSEARCH_9),
    /** The field type {@code semantic_text}. */
    SEMANTIC_TEXT(),
    /** The field type {@code semantic}. */
    SEMANTIC(),
    /** The field type {@code annotated_text}. */
    ANNOTATED_TEXT(OPENSEARCH_3),
    /** The field type {@code pattern_text}. */
    PATTERN_TEXT(),
    /** The field type {@code icu_collation_keyword}. */
    ICU_COLLATION_KEYWORD(),
    /** The field type {@code murmur3}. */
    MURMUR3(OPENSEARCH_3),
    /** The field types {@code point}, {@code shape}, {@code xy_point} and {@code xy_shape}. */
    CARTESIAN_FIELDS(),
    /** The field type {@code knn_vector}, which a {@linkplain SearchClusterBuilder#secured() secured} OpenSearch 2 has alone. */
    KNN_VECTOR(),
    /** The field type {@code rank_vectors}, which needs a license, or the trial that tests have. */
    RANK_VECTORS(ELASTICSEARCH_8, ELASTICSEARCH_9),
    /** The field types {@code histogram}, {@code exponential_histogram} and {@code tdigest}. */
    HISTOGRAM(),
    /** The field type {@code aggregate_metric_double}. */
    AGGREGATE_METRIC_DOUBLE(),
    /** Fields that scripts compute, in the mapping or in a search. */
    RUNTIME_FIELDS(ELASTICSEARCH_8, ELASTICSEARCH_9),
    /** The query {@code combined_fields}. */
    COMBINED_FIELDS(OPENSEARCH_3, ELASTICSEARCH_8, ELASTICSEARCH_9),
    /** Retrievers in a search: {@code standard}, {@code knn} and {@code rescorer}. */
    RETRIEVERS(ELASTICSEARCH_8, ELASTICSEARCH_9),
    /** The endpoint {@code _terms_enum}. */
    TERMS_ENUM(ELASTICSEARCH_8, ELASTICSEARCH_9),
    /** Media types of Elasticsearch with the version that the client is compatible with. */
    VENDOR_MEDIA_TYPES(ELASTICSEARCH_8, ELASTICSEARCH_9),
    /** HTTPS and passwords, which {@link SearchClusterBuilder#secured()} asks for. */
    SECURITY(OPENSEARCH_2, ELASTICSEARCH_8, ELASTICSEARCH_9),
    /** The endpoint {@code _security/api_key} of a secured cluster. */
    API_KEYS(ELASTICSEARCH_8, ELASTICSEARCH_9),
    /** Search templates: scripts in Mustache. */
    SEARCH_TEMPLATES(OPENSEARCH_2, OPENSEARCH_3),
    /** Scripts in the language {@code expression}. */
    EXPRESSION_SCRIPTS(OPENSEARCH_2, OPENSEARCH_3),
    /** The endpoint {@code _rank_eval}. */
    RANK_EVALUATION(OPENSEARCH_2, OPENSEARCH_3),
    /** The aggregation {@code multi_terms}. */
    MULTI_TERMS(OPENSEARCH_2, OPENSEARCH_3),
    /** The endpoint {@code _data_stream}; data streams themselves come into being everywhere with the first document. */
    DATA_STREAM_ENDPOINTS(OPENSEARCH_2, OPENSEARCH_3),
    /** What data streams of Elasticsearch alone have: a retention, aliases, routings. */
    DATA_STREAM_LIFECYCLE(ELASTICSEARCH_8, ELASTICSEARCH_9),
    /** The processor {@code user_agent} of ingest pipelines. */
    USER_AGENT_PROCESSOR(OPENSEARCH_2, OPENSEARCH_3, ELASTICSEARCH_9);

    private final Set<SearchServerKind> servers;

    ServerFeature(SearchServerKind... servers) {
        this.servers = EnumSet.noneOf(SearchServerKind.class);
        this.servers.addAll(List.of(servers));
    }

    Set<SearchServerKind> servers() {
        return servers;
    }
}
