package dev.espalier.schema;

import static dev.espalier.schema.CommonParameters.ANALYZER;
import static dev.espalier.schema.CommonParameters.ANY_OBJECT;
import static dev.espalier.schema.CommonParameters.ANY_OBJECTS;
import static dev.espalier.schema.CommonParameters.BOOST;
import static dev.espalier.schema.CommonParameters.DIMENSION;
import static dev.espalier.schema.CommonParameters.DOC_VALUES;
import static dev.espalier.schema.CommonParameters.EAGER_GLOBAL_ORDINALS;
import static dev.espalier.schema.CommonParameters.FLAG;
import static dev.espalier.schema.CommonParameters.IGNORE_ABOVE;
import static dev.espalier.schema.CommonParameters.INDEX;
import static dev.espalier.schema.CommonParameters.META;
import static dev.espalier.schema.CommonParameters.ON_SCRIPT_ERROR;
import static dev.espalier.schema.CommonParameters.SCRIPT;
import static dev.espalier.schema.CommonParameters.SIMILARITY;
import static dev.espalier.schema.CommonParameters.SPLIT_QUERIES;
import static dev.espalier.schema.CommonParameters.STATED_NULL;
import static dev.espalier.schema.CommonParameters.STORE;
import static dev.espalier.schema.CommonParameters.TEXT;
import static dev.espalier.schema.CommonParameters.atLeast;
import static dev.espalier.schema.CommonParameters.field;
import static dev.espalier.schema.CommonParameters.indexOptions;
import static dev.espalier.schema.CommonParameters.norms;
import static dev.espalier.schema.CommonParameters.range;
import static dev.espalier.schema.CommonParameters.words;
import static dev.espalier.schema.FieldParameter.atOnce;
import static dev.espalier.schema.FieldParameter.fixed;
import static dev.espalier.schema.FieldParameter.later;

import dev.espalier.schema.ParameterKind.Decimal;
import dev.espalier.schema.ParameterKind.Json;
import dev.espalier.schema.ParameterKind.Name;
import dev.espalier.schema.ParameterKind.Referent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The parameters of fields that hold text: words, exact strings, suggestions and meanings. */
final class TextParameters {

    private static final FieldParameter SEARCH_ANALYZER = atOnce("search_analyzer", ANALYZER, null);
    private static final FieldParameter SEARCH_QUOTE_ANALYZER = atOnce("search_quote_analyzer", ANALYZER, null);
    private static final FieldParameter INDEX_OPTIONS =
            indexOptions("positions", "docs", "freqs", "positions", "offsets");
    private static final FieldParameter TERM_VECTOR = fixed(
            "term_vector",
            words(
                    "no",
                    "yes",
                    "with_positions",
                    "with_offsets",
                    "with_positions_offsets",
                    "with_positions_payloads",
                    "with_positions_offsets_payloads"),
            "no");
    private static final ParameterKind FREQUENCY = new Json(Map.of(
            "min", new Decimal(0, true, Double.MAX_VALUE),
            "max", new Decimal(0, true, Double.MAX_VALUE),
            "min_segment_size", atLeast(0)));
    private static final ParameterKind PREFIXES =
            new Json(Map.of("min_chars", range(1, 19), "max_chars", range(1, 19)));

    static final List<FieldParameter> TEXT_FIELD = field(
            INDEX,
            STORE,
            fixed("analyzer", ANALYZER, "default"),
            SEARCH_ANALYZER,
            SEARCH_QUOTE_ANALYZER,
            INDEX_OPTIONS,
            norms("true"),
            TERM_VECTOR,
            SIMILARITY,
            fixed("position_increment_gap", atLeast(0), "100"),
            fixed("index_phrases", FLAG, "false"),
            fixed("index_prefixes", PREFIXES, null),
            atOnce("fielddata", FLAG, "false"),
            atOnce("fielddata_frequency_filter", FREQUENCY, null),
            EAGER_GLOBAL_ORDINALS,
            BOOST);

    /** OpenSearch takes what a text field takes, as far as it makes sense without positions and scores. */
    static final List<FieldParameter> MATCH_ONLY_TEXT = field(Stream.concat(
                    TEXT_FIELD.stream()
                            .filter(parameter -> !Set.of(
                                            "meta",
                                            "copy_to",
                                            "index_options",
                                            "index_phrases",
                                            "index_prefixes",
                                            "norms")
                                    .contains(parameter.name())),
                    Stream.of(fixed("norms", words("false"), "false")))
            .map(parameter -> parameter.on(Dialect.OPENSEARCH))
            .toArray(FieldParameter[]::new));

    static final List<FieldParameter> SEARCH_AS_YOU_TYPE = field(
            fixed("max_shingle_size", range(2, 4), "3"),
            INDEX,
            STORE,
            fixed("analyzer", ANALYZER, "default"),
            SEARCH_ANALYZER,
            SEARCH_QUOTE_ANALYZER,
            INDEX_OPTIONS,
            norms("true"),
            TERM_VECTOR,
            SIMILARITY);

    static final List<FieldParameter> KEYWORD = field(
            INDEX,
            DOC_VALUES,
            STORE,
            STATED_NULL,
            IGNORE_ABOVE,
            EAGER_GLOBAL_ORDINALS,
            indexOptions("docs", "docs", "freqs"),
            norms("false"),
            SIMILARITY,
            fixed("normalizer", new Name(Referent.NORMALIZER), null),
            SPLIT_QUERIES,
            SCRIPT,
            ON_SCRIPT_ERROR,
            DIMENSION,
            fixed("normalizer_skip_store_original_value", FLAG, "false").on(Availability.since("elasticsearch:9.4")),
            atOnce("use_similarity", FLAG, "false").on(Availability.since("opensearch:3.4")),
            BOOST);

    private static final FieldParameter VALUE =
            FieldParameter.of("value", TEXT, null, ChangeRule.ONCE).keptWhenOmitted();

    static final List<FieldParameter> CONSTANT_KEYWORD =
            List.of(VALUE.butOn(Dialect.OPENSEARCH, VALUE.needed()), META.on(Dialect.ELASTICSEARCH));

    static final List<FieldParameter> WILDCARD = field(
            IGNORE_ABOVE,
            STATED_NULL,
            fixed("normalizer", new Name(Referent.NORMALIZER), null).on(Dialect.OPENSEARCH),
            fixed("doc_values", FLAG, null).keptWhenOmitted().on(Dialect.OPENSEARCH));

    static final List<FieldParameter> VERSION =
            field(INDEX.on(Dialect.OPENSEARCH), DOC_VALUES.on(Dialect.OPENSEARCH), STORE.on(Dialect.OPENSEARCH));

    static final List<FieldParameter> COUNTED_KEYWORD = field(INDEX);

    static final List<FieldParameter> ICU_COLLATION_KEYWORD = field(
            INDEX,
            DOC_VALUES,
            STORE,
            STATED_NULL,
            indexOptions("docs", "docs", "freqs"),
            norms("false"),
            IGNORE_ABOVE,
            fixed("rules", TEXT, null),
            fixed("language", TEXT, null),
            fixed("country", TEXT, null),
            fixed("variant", TEXT, null),
            fixed("strength", words("primary", "secondary", "tertiary", "quaternary", "identical"), null),
            fixed("decomposition", words("no", "canonical"), null),
            fixed("alternate", words("shifted", "non-ignorable"), null),
            fixed("case_level", FLAG, "false"),
            fixed("case_first", words("lower", "upper"), null),
            fixed("numeric", FLAG, "false"),
            fixed("variable_top", TEXT, null),
            fixed("hiragana_quaternary_mode", FLAG, "false"));

    static final List<FieldParameter> ANNOTATED_TEXT = field(
            STORE,
            fixed("analyzer", ANALYZER, "default"),
            SEARCH_ANALYZER,
            SEARCH_QUOTE_ANALYZER,
            INDEX_OPTIONS,
            norms("true"),
            TERM_VECTOR,
            SIMILARITY,
            fixed("position_increment_gap", atLeast(0), "100"));

    static final List<FieldParameter> COMPLETION = field(
            fixed("analyzer", ANALYZER, "simple"),
            SEARCH_ANALYZER,
            fixed("preserve_separators", FLAG, "true"),
            fixed("preserve_position_increments", FLAG, "true"),
            later("max_input_length", range(1, Integer.MAX_VALUE), "50"),
            fixed("contexts", ANY_OBJECTS, null));

    static final List<FieldParameter> SEMANTIC_TEXT = List.of(
            FieldParameter.of("inference_id", new Name(Referent.INFERENCE_ENDPOINT), null, ChangeRule.NEVER)
                    .keptWhenOmitted(),
            atOnce("search_inference_id", new Name(Referent.INFERENCE_ENDPOINT), null),
            later("chunking_settings", ANY_OBJECT, null).on(Availability.since("elasticsearch:8.18")),
            fixed(
                            "index_options",
                            new Json(Map.of(
                                    "dense_vector", SpatialParameters.VECTOR_INDEX, "sparse_vector", ANY_OBJECT)),
                            null)
                    .keptWhenOmitted()
                    .on(Availability.since("elasticsearch:8.19")),
            META);

    static final List<FieldParameter> SEMANTIC = List.of(
            fixed("model_id", new Name(Referent.MODEL), null).needed(),
            fixed("search_model_id", new Name(Referent.MODEL), null),
            fixed("raw_field_type", TEXT, "text"),
            fixed("semantic_info_field_name", TEXT, null),
            fixed("semantic_field_search_analyzer", TEXT, null));

    static final List<FieldParameter> FLATTENED = List.of(
            INDEX,
            DOC_VALUES,
            later("depth_limit", atLeast(0), "20"),
            IGNORE_ABOVE,
            EAGER_GLOBAL_ORDINALS,
            SPLIT_QUERIES,
            indexOptions("docs", "docs", "freqs"),
            SIMILARITY,
            STATED_NULL,
            fixed("time_series_dimensions", CommonParameters.ANY_TEXTS, null),
            fixed("preserve_leaf_arrays", words("lossy", "exact"), "lossy").on(Availability.since("elasticsearch:9.4")),
            META);

    static final List<FieldParameter> FLAT_OBJECT = List.of();

    private TextParameters() {}

    static List<FieldParameter> patternText() {
        return field(
                fixed("analyzer", ANALYZER, "delimiter"),
                indexOptions("docs", "docs", "positions"),
                fixed("disable_templating", FLAG, "false"));
    }
}
