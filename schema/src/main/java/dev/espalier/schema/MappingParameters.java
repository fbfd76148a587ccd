package dev.espalier.schema;

import dev.espalier.schema.MappingChange.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one field type: their defaults, and whether an index takes a change of them. Measured on
 * Elasticsearch 8.19 and OpenSearch 2.19.
 */
record MappingParameters(Map<String, Parameter> parameters) {

    /** Of parameters that are known, but have no default. */
    private static final String NONE = "";

    private static final Map<String, String> INHERITED =
            Map.of("search_analyzer", "analyzer", "search_quote_analyzer", "search_analyzer");

    private static final MappingParameters EMPTY = new MappingParameters(Map.of());

    private static final MappingParameters ROOT = EMPTY.kept("dynamic", "true", Kind.IN_PLACE)
            .kept("date_detection", "true", Kind.IN_PLACE)
            .kept("numeric_detection", "false", Kind.IN_PLACE)
            .kept("dynamic_date_formats", NONE, Kind.IN_PLACE)
            .kept("dynamic_templates", NONE, Kind.IN_PLACE)
            .kept("_meta", NONE, Kind.IN_PLACE);

    private static final MappingParameters OBJECT = EMPTY.kept("dynamic", NONE, Kind.IN_PLACE)
            .reset("enabled", "true", Kind.BREAKING)
            .reset("subobjects", "true", Kind.BREAKING);

    private static final MappingParameters NESTED = EMPTY.kept("dynamic", NONE, Kind.IN_PLACE)
            .reset("include_in_parent", "false", Kind.BREAKING)
            .reset("include_in_root", "false", Kind.BREAKING);

    private static final MappingParameters KEYWORD = indexed()
            .columns()
            .reset("ignore_above", "2147483647", Kind.IN_PLACE)
            .reset("normalizer", NONE, Kind.BREAKING)
            .reset("norms", "false", Kind.BREAKING)
            .reset("index_options", "docs", Kind.BREAKING)
            .reset("similarity", "BM25", Kind.BREAKING)
            .reset("eager_global_ordinals", "false", Kind.IN_PLACE)
            .reset("split_queries_on_whitespace", "false", Kind.IN_PLACE);

    private static final MappingParameters TEXT = indexed()
            .reset("analyzer", "default", Kind.BREAKING)
            .reset("search_analyzer", NONE, Kind.IN_PLACE)
            .reset("search_quote_analyzer", NONE, Kind.IN_PLACE)
            .reset("norms", "true", Kind.BREAKING)
            .reset("index_options", "positions", Kind.BREAKING)
            .reset("similarity", "BM25", Kind.BREAKING)
            .reset("term_vector", "no", Kind.BREAKING)
            .reset("position_increment_gap", "100", Kind.BREAKING)
            .reset("index_phrases", "false", Kind.BREAKING)
            .reset("index_prefixes", NONE, Kind.BREAKING)
            .reset("fielddata", "false", Kind.IN_PLACE)
            .reset("fielddata_frequency_filter", NONE, Kind.IN_PLACE)
            .reset("eager_global_ordinals", "false", Kind.IN_PLACE);

    private static final MappingParameters NUMBER = indexed()
            .columns()
            .reset("coerce", "true", Kind.IN_PLACE)
            .reset("ignore_malformed", "false", Kind.IN_PLACE)
            .reset("time_series_metric", NONE, Kind.BREAKING);

    private static final MappingParameters BOOLEAN =
            indexed().columns().reset("ignore_malformed", "false", Kind.IN_PLACE);

    private static final MappingParameters DATE = indexed()
            .columns()
            .reset("format", "strict_date_optional_time||epoch_millis", Kind.BREAKING)
            .reset("locale", "en", Kind.BREAKING)
            .reset("ignore_malformed", "false", Kind.IN_PLACE);

    /** A type that is not described here: what differs is refused, what only the server states is let be. */
    private static final MappingParameters OTHER =
            EMPTY.reset("copy_to", NONE, Kind.IN_PLACE).reset("meta", NONE, Kind.IN_PLACE);

    MappingParameters {
        parameters = Map.copyOf(parameters);
    }

    static MappingParameters ofRoot() {
        return ROOT;
    }

    static MappingParameters of(String type) {
        return switch (type) {
            case "object" -> OBJECT;
            case "nested" -> NESTED;
            case "keyword" -> KEYWORD;
            case "text" -> TEXT;
            case "long", "integer", "short", "byte", "double", "float", "half_float" -> NUMBER;
            case "boolean" -> BOOLEAN;
            case "date" -> DATE;
            default -> OTHER;
        };
    }

    /** Whether a request that leaves the parameter out asks for its default; other ones stay as they are. */
    boolean isResetWhenOmitted(String name) {
        Parameter parameter = parameters.get(name);
        return parameter != null && parameter.reset;
    }

    @Nullable
    String defaultOf(String name) {
        Parameter parameter = parameters.get(name);
        return parameter == null || parameter.standard.equals(NONE) ? null : parameter.standard;
    }

    /** The parameter whose value stands in for this one where it is not stated. */
    @Nullable
    String inheritedFrom(String name) {
        return INHERITED.get(name);
    }

    Kind change(String name, @Nullable String before, @Nullable String after) {
        if (name.equals("norms") && "true".equals(before)) {
            return Kind.IN_PLACE; // norms can be given up, never regained
        }
        Parameter parameter = parameters.get(name);
        return parameter == null ? Kind.BREAKING : parameter.change;
    }

    private static MappingParameters indexed() {
        return EMPTY.reset("index", "true", Kind.BREAKING)
                .reset("store", "false", Kind.BREAKING)
                .reset("copy_to", NONE, Kind.IN_PLACE)
                .reset("meta", NONE, Kind.IN_PLACE);
    }

    private MappingParameters columns() {
        return reset("doc_values", "true", Kind.BREAKING)
                .reset("null_value", NONE, Kind.BREAKING)
                .reset("script", NONE, Kind.BREAKING)
                .reset("on_script_error", "fail", Kind.IN_PLACE)
                .reset("time_series_dimension", "false", Kind.BREAKING);
    }

    private MappingParameters reset(String name, String standard, Kind change) {
        return with(name, new Parameter(standard, change, true));
    }

    private MappingParameters kept(String name, String standard, Kind change) {
        return with(name, new Parameter(standard, change, false));
    }

    private MappingParameters with(String name, Parameter parameter) {
        Map<String, Parameter> all = new HashMap<>(parameters);
        all.put(name, parameter);
        return new MappingParameters(all);
    }

    /**
     * What is known of one parameter.
     *
     * @param standard the default, or empty
     * @param change whether an index takes another value
     * @param reset whether leaving it out of a request asks for the default
     */
    record Parameter(String standard, Kind change, boolean reset) {}
}
