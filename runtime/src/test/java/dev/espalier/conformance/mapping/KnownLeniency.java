package dev.espalier.conformance.mapping;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.ServerRelease;
import java.util.List;
import java.util.stream.Stream;

/**
 * What servers take without a word although it is wrong, ignored, or more than one should rely on: where only the
 * compiler can help.
 *
 * @param server the product, or one release of it
 * @param types the field types
 * @param what the parameter, and the value
 */
record KnownLeniency(String server, List<String> types, String what) {

    private static final String ALL = "*";

    private static final List<KnownLeniency> TABLE =
            """
            opensearch | text, match_only_text, keyword, boolean, date, date_nanos, integer_range, long_range, float_range, double_range, date_range, ip_range | boost -0.5
            opensearch | text, match_only_text | position_increment_gap -1
            opensearch | keyword, wildcard  | ignore_above -1
            opensearch | date, date_nanos, ip | null_value "no{such"
            opensearch | wildcard           | normalizer "no{such"
            opensearch | annotated_text     | position_increment_gap -1
            opensearch | long, integer, short, byte, unsigned_long, double, float, half_float, scaled_float, token_count, ip, geo_point, geo_shape, search_as_you_type, wildcard, version, binary, rank_feature, rank_features, completion, annotated_text, murmur3 | boost of other types
            opensearch | long, integer, short, byte, unsigned_long, double, float, half_float, scaled_float, token_count, ip, geo_point, geo_shape, wildcard, version, binary, boolean, date, date_nanos, integer_range, long_range, float_range, double_range, date_range, ip_range, rank_feature, rank_features, completion, murmur3 | similarity of other types
            opensearch | text, match_only_text, rank_feature, rank_features, completion, annotated_text, murmur3 | doc_values of other types
            opensearch | wildcard, rank_feature, rank_features, completion, binary, geo_point, geo_shape, annotated_text, murmur3 | index of other types
            opensearch | wildcard, rank_feature, rank_features, completion | store of other types
            *          | integer_range, long_range, float_range, double_range, ip_range | locale of other types
            *          | nested             | enabled of other types
            elasticsearch | join            | copy_to of other types
            elasticsearch | join            | meta of other types
            elasticsearch:9.4 | sparse_vector | store of other types
            * | text, match_only_text, search_as_you_type, annotated_text | ORDER
            * | text, match_only_text, search_as_you_type, annotated_text | PREFIX
            * | text, match_only_text, search_as_you_type, annotated_text | PATTERN
            * | text, match_only_text, search_as_you_type, annotated_text | REGULAR_EXPRESSION
            opensearch | constant_keyword | ORDER
            opensearch | constant_keyword | PREFIX
            opensearch | constant_keyword | PATTERN
            opensearch | constant_keyword | REGULAR_EXPRESSION
            * | counted_keyword | EQUALITY
            * | counted_keyword | ORDER
            * | counted_keyword | PREFIX
            * | counted_keyword | PATTERN
            * | counted_keyword | REGULAR_EXPRESSION
            * | counted_keyword | AGGREGATION
            * | join | ORDER
            * | join | PREFIX
            * | join | PATTERN
            * | join | REGULAR_EXPRESSION
            * | join | SORT
            * | join | AGGREGATION
            * | keyword, constant_keyword, wildcard, version, counted_keyword, long, integer, short, byte, unsigned_long, double, float, half_float, scaled_float, token_count, date, date_nanos, ip, boolean, integer_range, long_range, float_range, double_range, date_range, ip_range, completion, flattened, flat_object, join | FULL_TEXT
            * | boolean | ORDER
            * | flattened | PATTERN
            * | flattened | REGULAR_EXPRESSION
            * | flat_object, version | REGULAR_EXPRESSION
            elasticsearch | sparse_vector | EQUALITY
            elasticsearch | sparse_vector | FULL_TEXT
            opensearch | integer_range, long_range, float_range, double_range, ip_range | SORT
            elasticsearch:8.19 | integer_range, long_range, float_range, double_range, date_range, ip_range | SORT
            elasticsearch:9.4 | object | to passthrough
            elasticsearch:9.4 | passthrough | to object
            elasticsearch | passthrough | keeps priority
            elasticsearch:9.4 | passthrough | keeps type
            opensearch:3.8 | wildcard | SORT
            opensearch:3.8 | wildcard | AGGREGATION
            opensearch | murmur3 | SORT
            opensearch | murmur3 | AGGREGATION
            """.lines().map(KnownLeniency::parse).toList();

    static boolean covers(ServerRelease release, FieldType type, String what) {
        return TABLE.stream()
                .filter(line ->
                        List.of(ALL, release.dialect().id(), release.id()).contains(line.server))
                .filter(line -> line.types.contains(ALL) || line.types.contains(type.typeName()))
                .anyMatch(line -> line.what.equals(what));
    }

    private static KnownLeniency parse(String line) {
        String[] cells = line.split("\\|");
        return new KnownLeniency(
                cells[0].strip(),
                Stream.of(cells[1].split(",")).map(String::strip).toList(),
                cells[2].strip());
    }
}
