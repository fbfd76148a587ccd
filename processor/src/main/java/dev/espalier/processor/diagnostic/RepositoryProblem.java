package dev.espalier.processor.diagnostic;

/** Problems of repositories and their query methods. */
public enum RepositoryProblem implements Problem {
    UNREADABLE_NAME("REP-401", Severity.ERROR, "'{0}' is not understood{1}", "expected {2}"),
    UNKNOWN_PROPERTY("REP-402", Severity.ERROR, "{0} has no property '{1}'{2}", "{3}"),
    AMBIGUOUS_NAME("REP-403", Severity.ERROR, "'{0}' may be {1}", "an underscore ends the name of a property: {2}"),
    UNFIT_OPERATOR("REP-404", Severity.ERROR, "{0} does not work on '{1}' ({2}): {3}", "operators that do: {4}"),
    RARELY_MEANT(
            "REP-405",
            Severity.WARNING,
            "{0}",
            "make the property a number or a date, or say @Allow(\"REP-405\") if that is meant"),
    EXACT_OPERATOR_ON_TEXT(
            "REP-406",
            Severity.ERROR,
            "'{0}' is analyzed text; {1} would compare single words of it",
            "search words with Matches, or annotate '{0}' with @KeywordField(subField = \"raw\") to compare whole values"),
    WRONG_PARAMETER_COUNT("REP-407", Severity.ERROR, "'{0}' needs {1}, found {2}", "{3}"),
    WRONG_PARAMETER_TYPE("REP-408", Severity.ERROR, "{0} cannot be compared with '{1}' ({2})", "declare it as {3}"),
    WIDER_PARAMETER(
            "REP-409",
            Severity.WARNING,
            "{0} holds more than '{1}' ({2}): values outside {3} match nothing, silently",
            "narrow the type, or make the field a wider one"),
    WRONG_PARAMETER_SHAPE("REP-410", Severity.ERROR, "{0} takes {1} for '{2}', found {3}", "{4}"),
    SAME_ELEMENT(
            "REP-412",
            Severity.NOTE,
            "conditions on '{0}' must hold for the same element of it",
            "if different elements may satisfy them, say @SeparateNested; if this is meant, @Allow(\"REP-412\")"),
    UNSORTABLE_FIELD("REP-413", Severity.ERROR, "cannot sort by '{0}': {1}", "{2}"),
    NESTED_SORT(
            "REP-414",
            Severity.ERROR,
            "sorting by '{0}' inside nested '{1}' needs to know which element counts",
            "add @NestedSort(mode = SortMode.MIN), with a filter if only some elements count"),
    UNSEARCHABLE_FIELD(
            "REP-415", Severity.ERROR, "'{0}' cannot be searched: {1}", "remove it from the name, or index the field"),
    SLOW_FIELD(
            "REP-416",
            Severity.WARNING,
            "'{0}' is not indexed, so that every document is looked at",
            "drop index = false"),
    NEVER_TRUE(
            "REP-417",
            Severity.ERROR,
            "nothing is recorded of '{0}', so that it never exists for the server",
            "index the field, or keep it in columns: drop index = false or docValues = false"),
    LEADING_WILDCARD(
            "REP-422",
            Severity.WARNING,
            "{0} on '{1}' starts with a wildcard and visits every value of the field",
            "annotate the property with @WildcardField, search words with Matches, or say @Allow(\"REP-422\") if there are few"),
    WRONG_REGEXP("REP-423", Severity.ERROR, "the regular expression {0}", "{1}"),
    NO_CASE("REP-424", Severity.ERROR, "{0}", "drop IgnoreCase"),
    CASE_OF_ANALYZED_TEXT(
            "REP-425",
            Severity.WARNING,
            "IgnoreCase has no effect on '{0}', which is analyzed text: its analyzer decides about case",
            "drop IgnoreCase"),
    NO_PLACE(
            "REP-426",
            Severity.ERROR,
            "{0} needs a field of points; '{1}' is a {2}",
            "make the property a GeoPoint, or ask for something else"),
    MISSING_PLACE("REP-427", Severity.ERROR, "{0} needs a parameter of type {1}, found {2}", "declare it as {1}"),
    UNKNOWN_RESULT("REP-418", Severity.ERROR, "{0} cannot be returned by a {1} method", "{2}"),
    WRONG_REQUEST_PARAMETER("REP-419", Severity.ERROR, "{0}", "{1}"),
    ILLEGAL_LIMIT(
            "REP-421",
            Severity.ERROR,
            "First or Top with {0}, which is outside 1 to {1}",
            "return a Stream for more, or drop the number for one"),
    WRONG_RESULT("REP-430", Severity.ERROR, "'{0}' methods must return {1}, found {2}", "declare the result as {1}"),
    UNPARSED_FIELD("REP-431", Severity.ERROR, "{0}", "{1}"),
    NEVER_RETURNED(
            "REP-433",
            Severity.WARNING,
            "{0} is left out of what is stored of {1}, so that it is always null, 0 or false",
            "remove it from the projection or from the @SourceFilter of {1}, or read doc values by @DocValues"),
    UNFIT_PROJECTION("REP-432", Severity.ERROR, "{0}: {1}", "{2}"),
    EQUAL_FLOATS(
            "REP-438",
            Severity.WARNING,
            "equality on '{0}' ({1}) compares all bits of floating-point numbers",
            "ask with Between, or make the field a @ScaledFloatField"),
    OPEN_SIGNATURE("REP-434", Severity.ERROR, "{0} leaves {1} open", "{2}"),
    CLASHING_METHOD("REP-435", Severity.ERROR, "'{0}' {1}", "{2}"),
    UNFIT_HIGHLIGHT("REP-442", Severity.ERROR, "'{0}' {1}", "{2}"),
    NOT_A_DOCUMENT(
            "REP-441", Severity.ERROR, "{0} is not a @Document", "annotate it with @Document, or bind another type"),
    NOT_A_REPOSITORY(
            "REP-443",
            Severity.ERROR,
            "{0} does not extend DocumentRepository",
            "declare it as: interface {0} extends DocumentRepository<Article, String>; DataStreamRepository for a data stream, ReadOnlyRepository to change nothing"),
    UNIMPLEMENTABLE_REPOSITORY(
            "REP-444",
            Severity.ERROR,
            "{0} cannot be implemented: {1}",
            "declare a plain interface: top-level or nested, neither private nor sealed, without type parameters"),
    WRONG_ID_TYPE(
            "REP-445", Severity.ERROR, "{0} is identified by {1}, not by {2}", "extend DocumentRepository<{0}, {1}>"),
    UNUSABLE_NULL("REP-446", Severity.ERROR, "'{0}' cannot be @Nullable: {1}", "{2}"),
    BROKEN_DOCUMENT("REP-447", Severity.NOTE, "{0} is not implemented, because {1} has errors", "correct {1} first"),
    WRONG_REPOSITORY("REP-448", Severity.ERROR, "{0} is stored in {1}", "extend {2}<{0}, {3}>"),
    VAIN_ANNOTATION("REP-451", Severity.ERROR, "{0} has no effect: {1}", "{2}"),
    MISSING_ROUTING(
            "REP-452",
            Severity.ERROR,
            "'{0}' asks all shards, but each {1} is kept by its '{2}'",
            "add a parameter: @Routing {3} {2}; or a condition on {2} that all matches satisfy; or a SearchOptions parameter"),
    TWO_QUERIES("REP-453", Severity.ERROR, "{0} says what the method does, and so does {1}", "keep one of them"),
    WRONG_INDEXES("REP-454", Severity.ERROR, "{0}", "{1}"),
    WRITING_METHOD(
            "REP-455",
            Severity.ERROR,
            "'{0}' changes documents, but {1} only reads them",
            "move it to a repository that extends DocumentRepository"),
    UNFIT_FETCH("REP-456", Severity.ERROR, "{0} cannot be read from {1}: {2}", "{3}"),
    LOST_ORDER(
            "REP-457",
            Severity.WARNING,
            "{0} comes back sorted{1}: doc values have no order of their own",
            "declare it as {2}, or say @Allow(\"REP-457\") if the order means nothing"),
    MISSING_LONG_VALUES(
            "REP-458",
            Severity.WARNING,
            "{0} is missing where a value has more than {1} characters: those of '{2}' are not in its {3}",
            "raise ignoreAbove; if no value is so long, say @Allow(\"REP-458\")"),
    DELETES_EVERYTHING(
            "REP-459",
            Severity.ERROR,
            "'{0}' removes every document where {1} null",
            "drop @Nullable from one parameter; deleteBy(Query.matchAll()) removes everything where that is meant"),
    PARAMETERS_WITHOUT_NAMES(
            "REP-411",
            Severity.ERROR,
            "the names of the parameters are not in the class file of {0}, but the query needs them",
            "compile it with -parameters, name them by @Param, or write \"?0\" for the first"),
    NO_ELEMENT_EQUALS(
            "REP-429",
            Severity.WARNING,
            "'{0}' holds several values: {1} means that none of them is equal",
            "if that is meant, say @Allow(\"REP-429\")"),
    NO_ZONE(
            "REP-439",
            Severity.WARNING,
            "{0} has no zone, but '{1}' is kept in UTC",
            "declare it as Instant or OffsetDateTime, or say @Allow(\"REP-439\") if it is in UTC"),
    OTHER_ENUM(
            "REP-440",
            Severity.ERROR,
            "{0} has constants that '{1}' ({2}) can never hold: {3}",
            "declare the parameter as {2}");

    private final ProblemText text;

    RepositoryProblem(String code, Severity severity, String message, String help) {
        this.text = new ProblemText(code, severity, message, help);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
