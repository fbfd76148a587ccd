package dev.espalier.query;

import tools.jackson.core.io.SerializedString;

/** The server's names that queries are made of, encoded once. */
final class Names {

    static final SerializedString ASC = new SerializedString("asc");
    static final SerializedString BOOL = new SerializedString("bool");
    static final SerializedString CASE_INSENSITIVE = new SerializedString("case_insensitive");
    static final SerializedString DESC = new SerializedString("desc");
    static final SerializedString EXISTS = new SerializedString("exists");
    static final SerializedString FIELD = new SerializedString("field");
    static final SerializedString FIELDS = new SerializedString("fields");
    static final SerializedString FILTER = new SerializedString("filter");
    static final SerializedString FUZZINESS = new SerializedString("fuzziness");
    static final SerializedString FUZZY = new SerializedString("fuzzy");
    static final SerializedString GEO_BOUNDING_BOX = new SerializedString("geo_bounding_box");
    static final SerializedString GEO_DISTANCE = new SerializedString("geo_distance");
    static final SerializedString GEO_SHAPE = new SerializedString("geo_shape");
    static final SerializedString GT = new SerializedString("gt");
    static final SerializedString GTE = new SerializedString("gte");
    static final SerializedString HAS_CHILD = new SerializedString("has_child");
    static final SerializedString HAS_PARENT = new SerializedString("has_parent");
    static final SerializedString IDS = new SerializedString("ids");
    static final SerializedString KNN = new SerializedString("knn");
    static final SerializedString LT = new SerializedString("lt");
    static final SerializedString LTE = new SerializedString("lte");
    static final SerializedString MATCH = new SerializedString("match");
    static final SerializedString MATCH_ALL = new SerializedString("match_all");
    static final SerializedString MATCH_NONE = new SerializedString("match_none");
    static final SerializedString MATCH_PHRASE = new SerializedString("match_phrase");
    static final SerializedString MATCH_PHRASE_PREFIX = new SerializedString("match_phrase_prefix");
    static final SerializedString MINIMUM_SHOULD_MATCH = new SerializedString("minimum_should_match");
    static final SerializedString MULTI_MATCH = new SerializedString("multi_match");
    static final SerializedString MUST = new SerializedString("must");
    static final SerializedString MUST_NOT = new SerializedString("must_not");
    static final SerializedString NESTED = new SerializedString("nested");
    static final SerializedString NEURAL_SPARSE = new SerializedString("neural_sparse");
    static final SerializedString OPERATOR = new SerializedString("operator");
    static final SerializedString ORDER = new SerializedString("order");
    static final SerializedString PARENT_ID = new SerializedString("parent_id");
    static final SerializedString PATH = new SerializedString("path");
    static final SerializedString PERCOLATE = new SerializedString("percolate");
    static final SerializedString PREFIX = new SerializedString("prefix");
    static final SerializedString QUERY = new SerializedString("query");
    static final SerializedString RANGE = new SerializedString("range");
    static final SerializedString RANK_FEATURE = new SerializedString("rank_feature");
    static final SerializedString REGEXP = new SerializedString("regexp");
    static final SerializedString SCRIPT_SCORE = new SerializedString("script_score");
    static final SerializedString SHAPE = new SerializedString("shape");
    static final SerializedString SHOULD = new SerializedString("should");
    static final SerializedString SIZE = new SerializedString("size");
    static final SerializedString SPARSE_VECTOR = new SerializedString("sparse_vector");
    static final SerializedString TERM = new SerializedString("term");
    static final SerializedString TERMS = new SerializedString("terms");
    static final SerializedString TYPE = new SerializedString("type");
    static final SerializedString VALUE = new SerializedString("value");
    static final SerializedString VALUES = new SerializedString("values");
    static final SerializedString WILDCARD = new SerializedString("wildcard");
    static final SerializedString XY_SHAPE = new SerializedString("xy_shape");

    private Names() {}
}
