package dev.espalier.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The field types of a mapping. */
public enum FieldType {
    /** Analyzed text. */
    TEXT("text", FieldFamily.TEXT),
    /** Analyzed text without positions and scores, for logs. */
    MATCH_ONLY_TEXT("match_only_text", FieldFamily.TEXT, Availability.since("elasticsearch:8.0", "opensearch:2.12")),
    /** Log lines, kept as templates and the words that vary. */
    PATTERN_TEXT(
            "pattern_text",
            FieldFamily.TEXT,
            Availability.since("elasticsearch:9.2").stable("elasticsearch:9.3")),
    /** Analyzed text with marked entities; needs a plugin. */
    ANNOTATED_TEXT("annotated_text", FieldFamily.TEXT),
    /** Analyzed text, with shingles for completing what is typed. */
    SEARCH_AS_YOU_TYPE("search_as_you_type", FieldFamily.TEXT),
    /** Text that the server embeds as vectors, on Elasticsearch. */
    SEMANTIC_TEXT(
            "semantic_text",
            FieldFamily.SEMANTIC,
            Availability.since("elasticsearch:8.15").stable("elasticsearch:8.18")),
    /** Text that the server embeds as vectors, on OpenSearch. */
    SEMANTIC("semantic", FieldFamily.SEMANTIC, Availability.since("opensearch:3.1")),
    /** An exact string. */
    KEYWORD("keyword", FieldFamily.KEYWORD),
    /** One exact string that all documents of an index share. */
    CONSTANT_KEYWORD(
            "constant_keyword", FieldFamily.KEYWORD, Availability.since("elasticsearch:8.0", "opensearch:2.14")),
    /** An exact string that is searched by patterns. */
    WILDCARD("wildcard", FieldFamily.KEYWORD, Availability.since("elasticsearch:8.0", "opensearch:2.15")),
    /** A software version, ordered by the rules of semantic versioning. */
    VERSION("version", FieldFamily.KEYWORD, Availability.since("elasticsearch:8.0", "opensearch:3.3")),
    /** Exact strings, with how often each occurs. */
    COUNTED_KEYWORD(
            "counted_keyword",
            FieldFamily.COUNTED,
            Availability.since("elasticsearch:8.12").preview()),
    /** An exact string that is sorted by the rules of a language; needs a plugin. */
    ICU_COLLATION_KEYWORD("icu_collation_keyword", FieldFamily.KEYWORD),
    /** A hash of values, for counting different ones; needs a plugin. */
    MURMUR3("murmur3", FieldFamily.COUNTED),
    /** A whole number of 64 bits. */
    LONG("long", FieldFamily.NUMBER),
    /** A whole number of 32 bits. */
    INTEGER("integer", FieldFamily.NUMBER),
    /** A whole number of 16 bits. */
    SHORT("short", FieldFamily.NUMBER),
    /** A whole number of 8 bits. */
    BYTE("byte", FieldFamily.NUMBER),
    /** A whole number of 64 bits, not negative. */
    UNSIGNED_LONG("unsigned_long", FieldFamily.NUMBER, Availability.since("elasticsearch:8.0", "opensearch:2.8")),
    /** A floating-point number of 64 bits. */
    DOUBLE("double", FieldFamily.NUMBER),
    /** A floating-point number of 32 bits. */
    FLOAT("float", FieldFamily.NUMBER),
    /** A floating-point number of 16 bits. */
    HALF_FLOAT("half_float", FieldFamily.NUMBER),
    /** A decimal number, kept as a whole number of steps. */
    SCALED_FLOAT("scaled_float", FieldFamily.NUMBER),
    /** How many words an analyzer finds in the value. */
    TOKEN_COUNT("token_count", FieldFamily.NUMBER),
    /** True or false. */
    BOOLEAN("boolean", FieldFamily.BOOLEAN),
    /** A point in time, kept in milliseconds. */
    DATE("date", FieldFamily.DATE),
    /** A point in time, kept in nanoseconds. */
    DATE_NANOS("date_nanos", FieldFamily.DATE),
    /** An IPv4 or IPv6 address. */
    IP("ip", FieldFamily.IP),
    /** Bytes, in Base64. */
    BINARY("binary", FieldFamily.BINARY),
    /** A range of whole numbers of 32 bits. */
    INTEGER_RANGE("integer_range", FieldFamily.RANGE),
    /** A range of whole numbers of 64 bits. */
    LONG_RANGE("long_range", FieldFamily.RANGE),
    /** A range of floating-point numbers of 32 bits. */
    FLOAT_RANGE("float_range", FieldFamily.RANGE),
    /** A range of floating-point numbers of 64 bits. */
    DOUBLE_RANGE("double_range", FieldFamily.RANGE),
    /** A range of points in time. */
    DATE_RANGE("date_range", FieldFamily.RANGE),
    /** A range of addresses. */
    IP_RANGE("ip_range", FieldFamily.RANGE),
    /** A latitude and a longitude. */
    GEO_POINT("geo_point", FieldFamily.GEO_POINT),
    /** A shape on the earth. */
    GEO_SHAPE("geo_shape", FieldFamily.GEO_SHAPE),
    /** A point in a plane, on Elasticsearch. */
    POINT("point", FieldFamily.CARTESIAN, Availability.only(Dialect.ELASTICSEARCH)),
    /** A point in a plane, on OpenSearch. */
    XY_POINT("xy_point", FieldFamily.CARTESIAN, Availability.since("opensearch:2.4")),
    /** A shape in a plane, on Elasticsearch. */
    SHAPE("shape", FieldFamily.CARTESIAN, Availability.only(Dialect.ELASTICSEARCH)),
    /** A shape in a plane, on OpenSearch. */
    XY_SHAPE("xy_shape", FieldFamily.CARTESIAN, Availability.since("opensearch:2.4")),
    /** A vector, on Elasticsearch. */
    DENSE_VECTOR("dense_vector", FieldFamily.VECTOR, Availability.only(Dialect.ELASTICSEARCH)),
    /** A vector, on OpenSearch. */
    KNN_VECTOR("knn_vector", FieldFamily.VECTOR, Availability.only(Dialect.OPENSEARCH)),
    /** Several vectors for one value, for rescoring. */
    RANK_VECTORS(
            "rank_vectors",
            FieldFamily.BINARY,
            Availability.since("elasticsearch:8.18").preview()),
    /** Weights of tokens. */
    SPARSE_VECTOR("sparse_vector", FieldFamily.WEIGHTS, Availability.since("elasticsearch:8.11", "opensearch:3.3")),
    /** A number that raises the score. */
    RANK_FEATURE("rank_feature", FieldFamily.WEIGHTS),
    /** Named numbers that raise the score. */
    RANK_FEATURES("rank_features", FieldFamily.WEIGHTS),
    /** What the completion suggester offers. */
    COMPLETION("completion", FieldFamily.COMPLETION),
    /** An object whose values are exact strings, on Elasticsearch. */
    FLATTENED("flattened", FieldFamily.FLATTENED, Availability.only(Dialect.ELASTICSEARCH)),
    /** An object whose values are exact strings, on OpenSearch. */
    FLAT_OBJECT("flat_object", FieldFamily.FLATTENED, Availability.since("opensearch:2.7")),
    /** Which document is the parent of which. */
    JOIN("join", FieldFamily.JOIN),
    /** A query that is matched against documents. */
    PERCOLATOR("percolator", FieldFamily.PERCOLATOR),
    /** Values with how often each occurs. */
    HISTOGRAM("histogram", FieldFamily.SUMMARY, Availability.only(Dialect.ELASTICSEARCH)),
    /** A histogram whose buckets grow by a factor. */
    EXPONENTIAL_HISTOGRAM(
            "exponential_histogram",
            FieldFamily.SUMMARY,
            Availability.since("elasticsearch:9.3").preview()),
    /** A sketch of the quantiles of values. */
    T_DIGEST(
            "tdigest",
            FieldFamily.SUMMARY,
            Availability.since("elasticsearch:9.3").preview()),
    /** Minimum, maximum, sum and count of numbers. */
    AGGREGATE_METRIC_DOUBLE("aggregate_metric_double", FieldFamily.SUMMARY, Availability.only(Dialect.ELASTICSEARCH)),
    /** Another name of a field. */
    ALIAS("alias", FieldFamily.ALIAS),
    /** An object whose properties are fields. */
    OBJECT("object", FieldFamily.OBJECT),
    /** Objects that are indexed, and searched, one by one. */
    NESTED("nested", FieldFamily.NESTED),
    /** An object whose fields are found without its name too. */
    PASSTHROUGH("passthrough", FieldFamily.OBJECT, Availability.since("elasticsearch:8.14"));

    private final String typeName;
    private final FieldFamily family;
    private final Availability availability;

    FieldType(String typeName, FieldFamily family) {
        this(typeName, family, Availability.EVERYWHERE);
    }

    FieldType(String typeName, FieldFamily family, Availability availability) {
        this.typeName = typeName;
        this.family = family;
        this.availability = availability;
    }

    /**
     * Finds a type by its name in a mapping.
     *
     * @param typeName the value of {@code "type"}
     * @return empty if neither server has such a type
     */
    public static Optional<FieldType> named(String typeName) {
        return Arrays.stream(values())
                .filter(type -> type.typeName.equals(typeName))
                .findFirst();
    }

    /**
     * The name in a mapping.
     *
     * @return the value of {@code "type"}
     */
    public String typeName() {
        return typeName;
    }

    /**
     * What this type has in common with others.
     *
     * @return the family, which knows what can be asked of a field
     */
    public FieldFamily family() {
        return family;
    }

    /**
     * Which releases have this type.
     *
     * @return the servers, and since when
     */
    public Availability availability() {
        return availability;
    }

    /**
     * The plugin that brings this type to both servers.
     *
     * @return empty if distributions have the type by themselves
     */
    public Optional<String> plugin() {
        return switch (this) {
            case ANNOTATED_TEXT -> Optional.of("mapper-annotated-text");
            case ICU_COLLATION_KEYWORD -> Optional.of("analysis-icu");
            case MURMUR3 -> Optional.of("mapper-murmur3");
            default -> Optional.empty();
        };
    }

    /**
     * The parameters of this type, besides its name, its properties and its multi-fields.
     *
     * @return all that one of the servers has, in the order in which one would explain them
     */
    public List<FieldParameter> parameters() {
        return FieldCatalogue.parameters(this);
    }

    /**
     * Finds a parameter of this type.
     *
     * @param name its name in a mapping
     * @return empty if the type has no such parameter on any server
     */
    public Optional<FieldParameter> parameter(String name) {
        return parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /**
     * Whether every server that has this type accepts the operator and answers it as one would expect.
     *
     * @param operator what is asked
     * @return false if a server refuses it, or answers something else
     */
    public boolean supports(FieldOperator operator) {
        return dialects().allMatch(dialect -> FieldAbilities.supports(this, operator, dialect));
    }

    /**
     * Whether the servers of a target accept the operator and answer it as one would expect.
     *
     * @param operator what is asked
     * @param target what the build is for
     * @return false if one of them refuses it, or answers something else
     */
    public boolean supports(FieldOperator operator, Target target) {
        return dialects(target).allMatch(dialect -> FieldAbilities.supports(this, operator, dialect));
    }

    /**
     * Whether hits can be sorted by such a field on every server that has it.
     *
     * @return true if its values are kept in columns
     */
    public boolean sortable() {
        return dialects().allMatch(dialect -> FieldAbilities.sortable(this, dialect));
    }

    /**
     * Whether hits can be sorted by such a field on the servers of a target.
     *
     * @param target what the build is for
     * @return true if its values are kept in columns
     */
    public boolean sortable(Target target) {
        return dialects(target).allMatch(dialect -> FieldAbilities.sortable(this, dialect));
    }

    /**
     * Whether values of such a field can be counted and summed up on every server that has it.
     *
     * @return true if its values are kept in columns
     */
    public boolean aggregatable() {
        return dialects().allMatch(dialect -> FieldAbilities.aggregatable(this, dialect));
    }

    /**
     * Whether values of such a field can be counted and summed up on the servers of a target.
     *
     * @param target what the build is for
     * @return true if its values are kept in columns
     */
    public boolean aggregatable(Target target) {
        return dialects(target).allMatch(dialect -> FieldAbilities.aggregatable(this, dialect));
    }

    private Stream<Dialect> dialects() {
        return availability.spans().keySet().stream();
    }

    private static Stream<Dialect> dialects(Target target) {
        return target.releases().stream().map(ServerRelease::dialect).distinct();
    }
}
