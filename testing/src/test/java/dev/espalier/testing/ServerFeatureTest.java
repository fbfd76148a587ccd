package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of features says what the servers themselves say. */
@EverySearchServer
class ServerFeatureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SCALED_FLOAT       | {"type": "scaled_float", "scaling_factor": 100}
            RANK_FEATURES      | {"type": "rank_features"}
            TOKEN_COUNT        | {"type": "token_count", "analyzer": "standard"}
            SEARCH_AS_YOU_TYPE | {"type": "search_as_you_type"}
            MATCH_ONLY_TEXT    | {"type": "match_only_text"}
            PERCOLATOR         | {"type": "percolator"}
            GEO_SHAPE          | {"type": "geo_shape"}
            WILDCARD_FIELD     | {"type": "wildcard"}
            CONSTANT_KEYWORD   | {"type": "constant_keyword", "value": "a"}
            UNSIGNED_LONG      | {"type": "unsigned_long"}
            FLAT_OBJECT        | {"type": "flat_object"}
            FLATTENED          | {"type": "flattened"}
            DENSE_VECTOR       | {"type": "dense_vector", "dims": 3}
            SPARSE_VECTOR      | {"type": "sparse_vector"}
            VERSION_FIELD      | {"type": "version"}
            SEMANTIC_TEXT      | {"type": "semantic_text"}
            SEMANTIC           | {"type": "semantic", "model_id": "a"}
            ANNOTATED_TEXT     | {"type": "annotated_text"}
            PATTERN_TEXT       | {"type": "pattern_text"}
            ICU_COLLATION_KEYWORD | {"type": "icu_collation_keyword"}
            MURMUR3            | {"type": "murmur3"}
            CARTESIAN_FIELDS   | {"type": "point"}
            CARTESIAN_FIELDS   | {"type": "xy_point"}
            KNN_VECTOR         | {"type": "knn_vector", "dimension": 3}
            RANK_VECTORS       | {"type": "rank_vectors"}
            HISTOGRAM          | {"type": "histogram"}
            AGGREGATE_METRIC_DOUBLE | {"type": "aggregate_metric_double", "metrics": ["max"], "default_metric": "max"}
            """)
    void fieldTypes(ServerFeature feature, String field, SearchCluster cluster) {
        String index = "/feature-" + feature.name().toLowerCase(Locale.ROOT);

        // The master judges the mapping; the shard, which takes longer, would follow when it has taken it.
        int status = SimpleHttp.status(
                cluster.address(0),
                "PUT",
                index + "?wait_for_active_shards=0",
                "{\"settings\": {\"index.routing.allocation.enable\": \"none\"}, \"mappings\": {\"properties\": {\"field\": "
                        + field + "}}}");
        if (status == 200) {
            SimpleHttp.status(cluster.address(0), "DELETE", index, "");
        }

        assertSupported(feature, cluster, status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            RUNTIME_FIELDS     | {"runtime_mappings": {"one": {"type": "long", "script": "emit(1)"}}}
            COMBINED_FIELDS    | {"query": {"combined_fields": {"query": "a", "fields": ["title"]}}}
            RETRIEVERS         | {"retriever": {"standard": {"query": {"match_all": {}}}}}
            EXPRESSION_SCRIPTS | {"script_fields": {"one": {"script": {"lang": "expression", "source": "1"}}}}
            MULTI_TERMS        | {"aggs": {"a": {"multi_terms": {"terms": [{"field": "tag"}, {"field": "other"}]}}}}
            """)
    void searches(ServerFeature feature, String body, SearchCluster cluster) {
        URI node = cluster.address(0);
        SimpleHttp.status(node, "PUT", "/features", """
                {"mappings": {"properties": {
                  "title": {"type": "text"}, "tag": {"type": "keyword"}, "other": {"type": "keyword"}}}}""");
        SimpleHttp.put(node, "/features/_doc/1?refresh=true", "{\"title\": \"a\", \"tag\": \"b\", \"other\": \"c\"}");

        assertSupported(feature, cluster, SimpleHttp.status(node, "POST", "/features/_search", body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TERMS_ENUM            | POST | /ready/_terms_enum | {"field": "tag", "string": "a"}
            SEARCH_TEMPLATES      | POST | /_render/template  | {"source": "{\\"query\\": {\\"match_all\\": {}}}"}
            RANK_EVALUATION       | POST | /ready/_rank_eval  | {"requests": [{"id": "a", "request": {"query": {"match_all": {}}}, "ratings": []}], "metric": {"precision": {}}}
            DATA_STREAM_ENDPOINTS | GET  | /_data_stream      | {}
            DATA_STREAM_LIFECYCLE | PUT  | /_index_template/a  | {"index_patterns": ["a"], "data_stream": {}, "template": {"lifecycle": {"data_retention": "7d"}}}
            USER_AGENT_PROCESSOR  | PUT  | /_ingest/pipeline/agent | {"processors": [{"user_agent": {"field": "agent"}}]}
            """)
    void endpoints(ServerFeature feature, String method, String path, String body, SearchCluster cluster) {
        URI node = cluster.address(0);
        SimpleHttp.status(
                node, "PUT", "/ready", "{\"mappings\": {\"properties\": {\"tag\": {\"type\": \"keyword\"}}}}");

        assertSupported(feature, cluster, SimpleHttp.status(node, method, path, body));
    }

    private static void assertSupported(ServerFeature feature, SearchCluster cluster, int status) {
        assertEquals(cluster.kind().supports(feature), status == 200, feature + " is answered with " + status);
    }
}
