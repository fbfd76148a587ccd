package dev.espalier.processor.diagnostic;

/** Problems of queries in JSON. */
public enum QueryProblem implements Problem {
    INVALID_JSON("QJ-501", Severity.ERROR, "the query is not JSON: {0}", "{1}"),
    DUPLICATE_KEY(
            "QJ-502", Severity.ERROR, "{0}", "put the second into an array, or give each its own query in a bool"),
    SEARCH_BODY(
            "QJ-504",
            Severity.ERROR,
            "this is a search body, but @Query takes the query alone",
            "leave out the outermost braces with \"query\" and what stands beside it"),
    NOT_ONE_QUERY(
            "QJ-515", Severity.ERROR, "a query is an object with one key, found {0}", "join several queries in a bool"),
    UNMAPPED_FIELD("QJ-521", Severity.ERROR, "no field '{0}' in {1}; such a query matches nothing, silently", "{2}"),
    UNFIT_QUERY("QJ-522", Severity.ERROR, "{0} does not work on '{1}' ({2})", "{3}"),
    RARELY_MEANT_QUERY("QJ-523", Severity.WARNING, "{0} on '{1}' {2}", "{3}"),
    OUTSIDE_NESTED(
            "QJ-526",
            Severity.ERROR,
            "'{0}' lives in nested '{1}', so it matches nothing here",
            "wrap it: {\"nested\": {\"path\": \"{1}\", \"query\": ...}}"),
    NOT_NESTED("QJ-527", Severity.ERROR, "'{0}' is not nested in {1}", "{2}"),
    OUTSIDE_PATH("QJ-528", Severity.ERROR, "'{0}' is not under the nested path '{1}'", "{2}"),
    UNKNOWN_PLACEHOLDER("QJ-533", Severity.ERROR, "no parameter '{0}'", "{1}"),
    UNUSED_PARAMETER(
            "QJ-534",
            Severity.WARNING,
            "the parameter '{0}' is not used",
            "use it in the query as \":{0}\", or remove it"),
    UNWRITABLE_ARGUMENT(
            "QJ-535",
            Severity.ERROR,
            "'{0}' is {1}, which has no JSON value",
            "use a String, a number, a boolean, an enum, UUID, LocalDate, Instant, or a collection of these"),
    MISPLACED_PLACEHOLDER("QJ-536", Severity.ERROR, "a placeholder cannot be {0}: {1}", "{2}");

    private final ProblemText text;

    QueryProblem(String code, Severity severity, String message, String help) {
        this.text = new ProblemText(code, severity, message, help);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
