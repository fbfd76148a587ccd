package dev.espalier.processor.diagnostic;

/** Problems of queries in JSON. */
public enum QueryProblem implements Problem {
    INVALID_JSON("QJ-501", Severity.ERROR, "the query is not JSON: {0}", "{1}"),
    DUPLICATE_KEY(
            "QJ-502", Severity.ERROR, "{0}", "put the second into an array, or give each its own query in a bool"),
    COMMENT(
            "QJ-503",
            Severity.NOTE,
            "comments are not sent",
            "nothing has to be done: the servers receive the query without them"),
    OTHER_ROOT("QJ-504", Severity.ERROR, "this is {0}, but {1} takes {2}", "{3}"),
    UNKNOWN_QUERY("QJ-505", Severity.ERROR, "unknown {0} '{1}'", "{2}"),
    REMOVED("QJ-506", Severity.ERROR, "'{0}' was removed in {1}", "{2}"),
    DEPRECATED("QJ-507", Severity.WARNING, "'{0}' is deprecated since {1}", "{2}"),
    TOO_NEW("QJ-508", Severity.ERROR, "'{0}' needs {1}, but the build is for {2}", "{3}"),
    OTHER_DIALECT("QJ-509", Severity.ERROR, "'{0}' exists only on {1}, but the build is for {2}", "{3}"),
    UNKNOWN_PARAMETER("QJ-510", Severity.ERROR, "{0} has no '{1}'", "{2}"),
    MISSING_PARAMETER("QJ-511", Severity.ERROR, "{0} needs '{1}'", "{2}"),
    MISSING_CHOICE("QJ-512", Severity.ERROR, "{0} needs one of {1}", "{2}"),
    INCOMPLETE("QJ-513", Severity.ERROR, "'{0}' without '{1}'", "{2}"),
    CONFLICT("QJ-514", Severity.ERROR, "'{0}' and '{1}' {2}", "{3}"),
    NOT_ONE_QUERY("QJ-515", Severity.ERROR, "{0} is an object with one key, found {1}", "{2}"),
    NOT_ONE_FIELD("QJ-516", Severity.ERROR, "{0} takes one field, found {1}", "{2}"),
    WRONG_KIND("QJ-517", Severity.ERROR, "expected {0}, found {1}", "{2}"),
    UNKNOWN_WORD("QJ-518", Severity.ERROR, "'{0}' is not one of {1}", "{2}"),
    OUT_OF_RANGE("QJ-519", Severity.ERROR, "{0} is {1}, but must be {2}", "{3}"),
    MALFORMED("QJ-520", Severity.ERROR, "'{0}' is not {1}", "{3}"),
    UNMAPPED_FIELD("QJ-521", Severity.ERROR, "no field '{0}' in {1}; {2}", "{3}"),
    UNFIT_QUERY("QJ-522", Severity.ERROR, "{0} does not work on '{1}' ({2})", "{3}"),
    RARELY_MEANT_QUERY("QJ-523", Severity.WARNING, "{0} on '{1}' {2}", "{3}"),
    UNSEARCHABLE(
            "QJ-524", Severity.ERROR, "'{1}' cannot be searched: it is neither indexed nor kept in columns", "{2}"),
    WITHOUT_COLUMNS("QJ-525", Severity.ERROR, "{2} cannot use '{0}' ({1}): its values are not kept in columns", "{3}"),
    OUTSIDE_NESTED("QJ-526", Severity.ERROR, "'{0}' lives in nested '{1}', {2}", "{3}"),
    NOT_NESTED("QJ-527", Severity.ERROR, "'{0}' is not nested in {1}", "{2}"),
    OUTSIDE_PATH("QJ-528", Severity.ERROR, "'{0}' is not under the nested path '{1}'", "{2}"),
    EMPTY_PATTERN("QJ-529", Severity.WARNING, "'{0}' matches no field", "{1}"),
    VECTOR_LENGTH("QJ-530", Severity.ERROR, "{0}, but the vectors of '{1}' have {2}", "{3}"),
    WRONG_DATE("QJ-531", Severity.ERROR, "'{0}' is no date in the format of '{1}', {2}", "{3}"),
    IMPOSSIBLE_VALUE(
            "QJ-532", Severity.WARNING, "'{1}' never is {0}, so this matches nothing: its values are {2}", "{3}"),
    UNKNOWN_PLACEHOLDER("QJ-533", Severity.ERROR, "no parameter '{0}'", "{1}"),
    UNUSED_PARAMETER(
            "QJ-534",
            Severity.WARNING,
            "the parameter '{0}' is not used",
            "use it in the query as \":{0}\", or remove it"),
    UNWRITABLE_ARGUMENT("QJ-535", Severity.ERROR, "'{0}' is {1}, {2}", "{3}"),
    MISPLACED_PLACEHOLDER("QJ-536", Severity.ERROR, "a placeholder cannot be {0}: {1}", "{2}"),
    LEAF("QJ-538", Severity.ERROR, "{0} makes no buckets, so it cannot have '{1}'", "{2}"),
    UNRESOLVED_PATH("QJ-539", Severity.ERROR, "no aggregation '{1}' on the path '{0}'", "{2}"),
    AGGREGATION_NAME("QJ-540", Severity.ERROR, "the name of an aggregation, '{0}', contains '{1}'", "{2}"),
    UNREAD_HITS(
            "QJ-541",
            Severity.WARNING,
            "hits are fetched, but {0} has the results of aggregations alone",
            "write \"size\": 0"),
    TOO_DEEP("QJ-542", Severity.ERROR, "from + size = {0} exceeds the {1} hits that servers skip", "{2}"),
    SET_TWICE("QJ-543", Severity.ERROR, "'{0}' is set by the body, and by {1}", "{2}"),
    SCRIPT_PLACEHOLDER(
            "QJ-544", Severity.WARNING, "'{0}' is compiled anew for each argument, which may say anything", "{1}"),
    WRONG_QUERY_STRING("QJ-545", Severity.ERROR, "query_string does not parse at {0}: {1}", "{2}"),
    NO_CLAUSES("QJ-546", Severity.WARNING, "{0} has no clauses, so it matches every document", "{1}"),
    UNREAD_RESULT("QJ-548", Severity.WARNING, "{0}", "{1}"),
    LEADING_WILDCARD(
            "QJ-549", Severity.WARNING, "'{0}' begins with a wildcard, so every term of '{1}' is visited", "{2}"),
    NO_QUERY("QJ-551", Severity.ERROR, "{0}", "{1}"),
    UNFIT_BODY("QJ-552", Severity.ERROR, "'{0}' in the body: {1}", "{2}");

    private final ProblemText text;

    QueryProblem(String code, Severity severity, String message, String help) {
        this.text = new ProblemText(code, severity, message, help);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
