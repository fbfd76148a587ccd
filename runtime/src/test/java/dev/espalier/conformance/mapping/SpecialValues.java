package dev.espalier.conformance.mapping;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.ServerRelease;
import java.util.List;
import java.util.stream.Stream;

/** Values of parameters that their kind alone does not tell. */
final class SpecialValues {

    private SpecialValues() {}

    /** Values that servers should take; empty if those of the kind will do. */
    static List<JsonTree> legal(FieldType type, String parameter, ServerRelease release) {
        return switch (parameter) {
            case "meta" -> values("{'unit': 'ms'}", "{'unit': 's', 'owner': 'me'}");
            case "locale" -> values("'de'", "'fr'");
            case "dynamic" ->
                release.dialect() == Dialect.ELASTICSEARCH
                        ? values("'strict'", "'false'", "'runtime'", "'true'")
                        : values("'strict'", "'false'", "'true'", "'strict_allow_templates'");
            case "index_prefixes" -> values("{'min_chars': 1, 'max_chars': 19}", "{'min_chars': 2, 'max_chars': 3}");
            case "fielddata_frequency_filter" ->
                values("{'min': 0.5, 'max': 0.9, 'min_segment_size': 10}", "{'min': 0.1, 'max': 2.0}");
            case "contexts" ->
                values(
                        "[{'name': 'kind', 'type': 'category'}]",
                        "[{'name': 'kind', 'type': 'category', 'path': 'target'}]");
            case "relations" -> values("{'question': 'answer'}", "{'question': ['answer', 'comment']}");
            case "metrics" -> values("['min', 'max', 'sum', 'value_count']", "['max']");
            case "default_metric" -> values("'max'");
            case "value" -> values("'a'", "'b'");
            case "priority" -> values("1", "2");
            case "index_options" ->
                switch (type) {
                    case DENSE_VECTOR ->
                        values(
                                "{'type': 'hnsw', 'm': 16, 'ef_construction': 100}",
                                "{'type': 'int8_hnsw', 'm': 32, 'ef_construction': 200}",
                                "{'type': 'int4_hnsw'}",
                                "{'type': 'bbq_hnsw'}",
                                "{'type': 'flat'}",
                                "{'type': 'int8_flat'}",
                                "{'type': 'int4_flat'}",
                                "{'type': 'bbq_flat'}");
                    case SPARSE_VECTOR ->
                        values(
                                "{'prune': true, 'pruning_config': {'tokens_freq_ratio_threshold': 6.0,"
                                        + " 'tokens_weight_threshold': 0.5}}",
                                "{'prune': false}");
                    default -> List.of();
                };
            case "dims" -> values("64", "4096");
            case "element_type" ->
                release.isAtLeast(ServerRelease.parse("elasticsearch:9.3"))
                        ? values("'float'", "'byte'", "'bit'", "'bfloat16'")
                        : values("'float'", "'byte'", "'bit'");
            case "scaling_factor" -> values("100", "0.5");
            default -> List.of();
        };
    }

    /** A script that fits the type. */
    static String script(FieldType type) {
        return switch (type) {
            case KEYWORD -> "emit(params.value)";
            case IP -> "emit(params.value)";
            case BOOLEAN -> "emit(true)";
            case GEO_POINT -> "emit(1.0, 2.0)";
            case DOUBLE -> "emit(1.0)";
            default -> "emit(1L)";
        };
    }

    static List<JsonTree> nulls(FieldType type) {
        return switch (type) {
            case BOOLEAN -> values("true", "false");
            case DATE, DATE_NANOS -> values("'2020-01-01T00:00:00.000Z'", "'2021-01-01T00:00:00.000Z'");
            case IP -> values("'1.2.3.4'", "'::1'");
            case GEO_POINT -> values("'1,2'", "{'lat': 1.5, 'lon': 2.5}");
            case POINT, XY_POINT -> values("'1,2'", "'POINT (1 2)'");
            case KEYWORD, WILDCARD, FLATTENED, ICU_COLLATION_KEYWORD -> values("'none'", "'nothing'");
            case DOUBLE, FLOAT, HALF_FLOAT, SCALED_FLOAT -> values("-1.5", "0");
            case BYTE -> values("-128", "127");
            case UNSIGNED_LONG -> values("0", "18446744073709551615");
            default -> values("-1", "0");
        };
    }

    static List<JsonTree> wrongNulls(FieldType type) {
        return switch (type) {
            case BYTE -> values("128", "'no{such'");
            case SHORT -> values("32768", "'no{such'");
            case INTEGER -> values("2147483648", "'no{such'");
            case LONG -> values("9223372036854775808", "'no{such'");
            case UNSIGNED_LONG -> values("-1", "'no{such'");
            case DOUBLE, FLOAT, HALF_FLOAT, SCALED_FLOAT, TOKEN_COUNT -> values("'no{such'");
            case BOOLEAN -> values("'yes'");
            case DATE, DATE_NANOS, IP, GEO_POINT, POINT, XY_POINT -> values("'no{such'");
            default -> List.of();
        };
    }

    private static List<JsonTree> values(String... texts) {
        return Stream.of(texts).map(Json::value).toList();
    }
}
