package dev.espalier.schema;

/** The field types of a mapping. */
public enum FieldType {
    /** Analyzed text. */
    TEXT("text", FieldFamily.TEXT),
    /** Analyzed text without positions and scores, for logs. */
    MATCH_ONLY_TEXT("match_only_text", FieldFamily.TEXT),
    /** Analyzed text, with shingles for completing what is typed. */
    SEARCH_AS_YOU_TYPE("search_as_you_type", FieldFamily.TEXT),
    /** Text that the server embeds as vectors. */
    SEMANTIC_TEXT("semantic_text", FieldFamily.SEMANTIC),
    /** An exact string. */
    KEYWORD("keyword", FieldFamily.KEYWORD),
    /** One exact string that all documents of an index share. */
    CONSTANT_KEYWORD("constant_keyword", FieldFamily.KEYWORD),
    /** An exact string that is searched by patterns. */
    WILDCARD("wildcard", FieldFamily.KEYWORD),
    /** A software version, ordered by the rules of semantic versioning. */
    VERSION("version", FieldFamily.KEYWORD),
    /** Exact strings, with how often each occurs. */
    COUNTED_KEYWORD("counted_keyword", FieldFamily.COUNTED),
    /** A whole number of 64 bits. */
    LONG("long", FieldFamily.NUMBER),
    /** A whole number of 32 bits. */
    INTEGER("integer", FieldFamily.NUMBER),
    /** A whole number of 16 bits. */
    SHORT("short", FieldFamily.NUMBER),
    /** A whole number of 8 bits. */
    BYTE("byte", FieldFamily.NUMBER),
    /** A whole number of 64 bits, not negative. */
    UNSIGNED_LONG("unsigned_long", FieldFamily.NUMBER),
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
    POINT("point", FieldFamily.CARTESIAN),
    /** A point in a plane, on OpenSearch. */
    XY_POINT("xy_point", FieldFamily.CARTESIAN),
    /** A shape in a plane, on Elasticsearch. */
    SHAPE("shape", FieldFamily.CARTESIAN),
    /** A shape in a plane, on OpenSearch. */
    XY_SHAPE("xy_shape", FieldFamily.CARTESIAN),
    /** A vector, on Elasticsearch. */
    DENSE_VECTOR("dense_vector", FieldFamily.VECTOR),
    /** A vector, on OpenSearch. */
    KNN_VECTOR("knn_vector", FieldFamily.VECTOR),
    /** Several vectors for one value, for rescoring. */
    RANK_VECTORS("rank_vectors", FieldFamily.BINARY),
    /** Weights of tokens. */
    SPARSE_VECTOR("sparse_vector", FieldFamily.WEIGHTS),
    /** A number that raises the score. */
    RANK_FEATURE("rank_feature", FieldFamily.WEIGHTS),
    /** Named numbers that raise the score. */
    RANK_FEATURES("rank_features", FieldFamily.WEIGHTS),
    /** What the completion suggester offers. */
    COMPLETION("completion", FieldFamily.COMPLETION),
    /** An object whose values are exact strings, on Elasticsearch. */
    FLATTENED("flattened", FieldFamily.FLATTENED),
    /** An object whose values are exact strings, on OpenSearch. */
    FLAT_OBJECT("flat_object", FieldFamily.FLATTENED),
    /** Which document is the parent of which. */
    JOIN("join", FieldFamily.JOIN),
    /** A query that is matched against documents. */
    PERCOLATOR("percolator", FieldFamily.PERCOLATOR),
    /** Values with how often each occurs. */
    HISTOGRAM("histogram", FieldFamily.SUMMARY),
    /** Minimum, maximum, sum and count of numbers. */
    AGGREGATE_METRIC_DOUBLE("aggregate_metric_double", FieldFamily.SUMMARY),
    /** Another name of a field. */
    ALIAS("alias", FieldFamily.ALIAS),
    /** An object whose properties are fields. */
    OBJECT("object", FieldFamily.OBJECT),
    /** Objects that are indexed, and searched, one by one. */
    NESTED("nested", FieldFamily.NESTED),
    /** An object whose fields are found without its name too. */
    PASSTHROUGH("passthrough", FieldFamily.OBJECT);

    private final String typeName;
    private final FieldFamily family;

    FieldType(String typeName, FieldFamily family) {
        this.typeName = typeName;
        this.family = family;
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
}
