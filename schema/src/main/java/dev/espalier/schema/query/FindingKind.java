package dev.espalier.schema.query;

/** What can be wrong with a query. The arguments of each stand in the order in which they are named here. */
public enum FindingKind {
    /** What is right for another place: what it is, what belongs here. */
    OTHER_PART("QJ-504"),
    /** No such query or other variant: what it is, the name. */
    UNKNOWN_VARIANT("QJ-505"),
    /** A release of the target does not have it any more: the name, the release that removed it. */
    REMOVED("QJ-506"),
    /** A release of the target warns of it: the name, the release that deprecated it. */
    DEPRECATED("QJ-507", true),
    /** A release of the target does not have it yet: the name, what it needs, the release of the target. */
    TOO_NEW("QJ-508"),
    /** A server of the target never had it: the name, what it needs, the release of the target. */
    OTHER_DIALECT("QJ-509"),
    /** No such parameter: what it is a parameter of, the name. */
    UNKNOWN_PARAMETER("QJ-510"),
    /** A required parameter is missing: what it is a parameter of, the name. */
    MISSING_PARAMETER("QJ-511"),
    /** At least one of several parameters is required: what they are parameters of, their names. */
    MISSING_CHOICE("QJ-512"),
    /** Parameters that must come together: the one that is there, the one that is missing. */
    INCOMPLETE("QJ-513"),
    /** Parameters that exclude each other, or whose values do: the one, the other, why. */
    CONFLICT("QJ-514"),
    /** Not exactly one variant: what takes one, what was found. */
    NOT_ONE_VARIANT("QJ-515"),
    /** Not exactly one field, or other free key: what takes one, what was found. */
    NOT_ONE_FIELD("QJ-516"),
    /** A value of the wrong kind: what is expected, what was found. */
    WRONG_KIND("QJ-517"),
    /** A value of another kind that servers turn into the right one: what is expected, what was found. */
    COERCED("QJ-517", true),
    /** Not one of the words: the value, the words. */
    UNKNOWN_WORD("QJ-518"),
    /** A number that is too small or too large: the parameter, the number, the range. */
    OUT_OF_RANGE("QJ-519"),
    /** A text that does not follow its grammar: the text, what it should be, an example. */
    MALFORMED("QJ-520"),
    /** No document has such a field: the name, what becomes of that. */
    UNMAPPED_FIELD("QJ-521"),
    /** There is no such field, but there may be one, or the query says so itself: the name, what becomes of that. */
    UNDECLARED_FIELD("QJ-521", true),
    /** Servers refuse the field there, or match nothing: the query, the field, its type. */
    UNFIT_FIELD("QJ-522"),
    /** Servers take the field, but do not do what one would expect: the query, the field, what happens. */
    RARELY_MEANT("QJ-523", true),
    /** The field can neither be searched by an index nor by columns: the query, the field. */
    UNSEARCHABLE("QJ-524"),
    /** The field has no columns to sort or aggregate by: the field, its type, what is asked of it. */
    WITHOUT_COLUMNS("QJ-525"),
    /** The field lives in a nested object, and is asked outside: the field, the object, what becomes of that. */
    OUTSIDE_NESTED("QJ-526"),
    /** The path is that of no nested object: the path. */
    NOT_NESTED("QJ-527"),
    /** The field is not in the nested object that is asked: the field, the object. */
    OUTSIDE_PATH("QJ-528"),
    /** A pattern that no field matches: the pattern. */
    EMPTY_PATTERN("QJ-529", true),
    /** A vector that is too short or too long: how many numbers it has, the field, how many those of the field have. */
    VECTOR_LENGTH("QJ-530"),
    /** A date that is not in the format of its field: the text, the field, the format. */
    WRONG_DATE("QJ-531"),
    /** A number that no value of the field can be: the number, the field, what its values are. */
    IMPOSSIBLE_VALUE("QJ-532", true),
    /** A placeholder whose values are of another kind: the placeholder, its type, what is expected. */
    UNFIT_PLACEHOLDER("QJ-535"),
    /** Aggregations under one that makes no buckets: that one, the key they stand under. */
    LEAF("QJ-538"),
    /** A path to no aggregation: the path, the name on it that nothing has. */
    UNRESOLVED_PATH("QJ-539"),
    /** A name that no aggregation may have: the name, the character that is in the way. */
    AGGREGATION_NAME("QJ-540"),
    /** A placeholder that is a script, which is then compiled anew for each value: the placeholder. */
    SCRIPT_PLACEHOLDER("QJ-544", true),
    /** A text that query_string refuses: the position in it, from 1, and why. */
    WRONG_QUERY_STRING("QJ-545"),
    /** A query whose clauses are all missing or empty, so that it matches every document: the query. */
    NO_CLAUSES("QJ-546", true),
    /** A pattern that begins with a wildcard, so that all terms are visited: the pattern, the field. */
    LEADING_WILDCARD("QJ-549", true),
    /** A regular expression that servers refuse: what is wrong with it. */
    WRONG_REGEXP("REP-423"),
    /** More hits are skipped than servers skip: the number of the last hit, the greatest. */
    TOO_DEEP("QJ-542");

    private final String code;
    private final boolean warning;

    FindingKind(String code) {
        this(code, false);
    }

    FindingKind(String code, boolean warning) {
        this.code = code;
        this.warning = warning;
    }

    /**
     * The code under which it is documented.
     *
     * @return such as {@code QJ-510}
     */
    public String code() {
        return code;
    }

    /**
     * Whether servers take the query all the same.
     *
     * @return false if a server refuses it, or if it can match nothing
     */
    public boolean isWarning() {
        return warning;
    }
}
