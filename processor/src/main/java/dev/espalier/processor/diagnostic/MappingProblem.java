package dev.espalier.processor.diagnostic;

/** Problems of fields and their parameters. */
public enum MappingProblem implements Problem {
    UNKNOWN_FIELD_TYPE(
            "MAP-201",
            Severity.ERROR,
            "unknown field type '{0}'; did you mean '{1}'?",
            "name the type as servers do: \"type\": \"{1}\""),
    UNKNOWN_PARAMETER(
            "MAP-202", Severity.ERROR, "'{0}' is not a parameter of {1}; did you mean '{2}'?", "correct the name"),
    FOREIGN_PARAMETER("MAP-203", Severity.ERROR, "{0} does not take '{1}'", "{2}"),
    UNAVAILABLE("MAP-204", Severity.ERROR, "{0} needs {1}; the target is {2}", "{3}"),
    SHORT_LIVED("MAP-205", Severity.WARNING, "{0} is {1}", "{2}"),
    WRONG_FIELD_TYPE("MAP-206", Severity.ERROR, "{0} cannot be a {1} field", "{2}"),
    LOSSY_FIELD_TYPE(
            "MAP-207",
            Severity.WARNING,
            "{0} does not fit into {1}: {2}",
            "use a field type that keeps all of it, or a Java type that holds no more"),
    EXCLUDED_PAIR("MAP-208", Severity.ERROR, "'{0}' cannot be set together with '{1}'", "keep one of them"),
    NEEDS_PARAMETER("MAP-209", Severity.ERROR, "'{0}' needs {1}", "add what it needs, or remove '{0}'"),
    NEEDS_POSITIONS(
            "MAP-210",
            Severity.ERROR,
            "'{0}' needs to know where words stand, which these index options leave out",
            "use indexOptions = IndexOptions.POSITIONS, or remove '{0}'"),
    NEEDS_INDEX(
            "MAP-211",
            Severity.ERROR,
            "'{0}' is set, but '{1}' is not indexed",
            "remove index = false, or remove '{0}'"),
    NOT_A_CHOICE("MAP-212", Severity.ERROR, "'{0}' cannot be {1}", "it must be {2}"),
    OUT_OF_RANGE("MAP-213", Severity.ERROR, "{0} = {1} is out of range", "use {2}"),
    WRONG_DATE_FORMAT(
            "MAP-214",
            Severity.ERROR,
            "'{0}' is no date format: {1}",
            "use a name such as strict_date, or a pattern of java.time such as dd.MM.uuuu; several are joined by ||"),
    AMBIGUOUS_DATE_FORMAT(
            "MAP-215", Severity.WARNING, "in '{0}', {1} means the {2}", "if that is not meant, write '{3}'"),
    UNPRINTABLE_DATE(
            "MAP-216",
            Severity.ERROR,
            "{0} cannot be printed as '{1}': {2}",
            "put a format first that shows what {0} has, or use another type"),
    WRONG_NULL_VALUE("MAP-217", Severity.ERROR, "'{0}' is no value for the field type {1}", "use {2}"),
    WRONG_DIMENSIONS(
            "MAP-218", Severity.ERROR, "dims = {0}: {1}", "dims is how many numbers your model makes of one value"),
    VECTOR_CLASH(
            "MAP-219",
            Severity.ERROR,
            "'{0}' does not work with {1}",
            "remove one of them; elements of FLOAT go with every similarity and every kind of index"),
    UNKNOWN_ANALYZER(
            "MAP-220",
            Severity.ERROR,
            "no analyzer '{0}'{1}",
            "declare it by {2}(name = \"{0}\", ...), or use a built-in one: standard, simple, whitespace, keyword, english, ..."),
    UNKNOWN_NORMALIZER(
            "MAP-221",
            Severity.ERROR,
            "no normalizer '{0}'{1}",
            "declare it by {2}(name = \"{0}\", ...); the only built-in normalizer is lowercase"),
    UNKNOWN_SIMILARITY(
            "MAP-222",
            Severity.ERROR,
            "no similarity '{0}'{1}",
            "use BM25 or boolean, or declare it by @Similarity(name = \"{0}\", ...)"),
    DIVERGING_ANALYZERS(
            "MAP-223",
            Severity.WARNING,
            "terms of '{0}' in the index and of '{1}' in searches never meet: they differ in {2}",
            "give both the same tokenizer and filters, but for n-grams and synonyms"),
    PREFIXES_OF_QUERIES(
            "MAP-224",
            Severity.WARNING,
            "'{0}' makes prefixes of words, and would do so with the words searched for",
            "set searchAnalyzer too, to one without edge_ngram, such as standard"),
    FIELD_DATA(
            "MAP-225",
            Severity.WARNING,
            "fielddata loads all words of '{0}' into memory",
            "sort and aggregate by a sub-field instead: @KeywordField(subField = \"raw\")"),
    UNLIMITED_TERM(
            "MAP-226",
            Severity.WARNING,
            "without a limit, a value of '{0}' that is longer than 32766 bytes makes the server refuse the document",
            "leave ignoreAbove at 8191, or use @WildcardField for long values"),
    LONG_TERM(
            "MAP-227",
            Severity.WARNING,
            "{0} characters of '{1}' can be more than 32766 bytes, for which the server refuses the document",
            "use ignoreAbove = 8191 at most, or @WildcardField for long values"),
    WRONG_COPY("MAP-228", Severity.ERROR, "cannot copy '{0}' to '{1}': {2}", "{3}"),
    WRONG_ALIAS(
            "MAP-229",
            Severity.ERROR,
            "the alias '{0}' cannot stand for '{1}': {2}",
            "name a field by its full name, neither an object nor an alias, in the same nested object"),
    ILLEGAL_SUB_FIELD("MAP-230", Severity.ERROR, "'{0}.{1}': {2}", "{3}"),
    ILLEGAL_JOIN(
            "MAP-231",
            Severity.ERROR,
            "the join '{0}' {1}",
            "put all relations into one @JoinField at the root; each child has one parent"),
    TOO_MANY_FIELDS(
            "MAP-232",
            Severity.ERROR,
            "the mapping has {0} fields; the limit is {1}; most are in {2}",
            "make one @FlattenedField of a large object, or raise the setting index.mapping.total_fields.limit"),
    TOO_DEEP(
            "MAP-233",
            Severity.ERROR,
            "the mapping has {0}; the limit is {1}",
            "flatten the innermost objects, or raise the setting {2}"),
    NESTED_IN_FLAT(
            "MAP-234",
            Severity.ERROR,
            "'{0}' is {1}, but '{2}' switches objects off",
            "remove subobjects = false from '{2}', or give fields names with dots instead, as in"
                    + " @KeywordField(name = \"{3}.name\")"),
    ILLEGAL_META(
            "MAP-235",
            Severity.ERROR,
            "the notes of '{0}' have {1}",
            "shorten them: five notes at most, keys of 20 characters, values of 50"),
    MISPLACED_SEMANTIC(
            "MAP-236", Severity.ERROR, "the semantic text '{0}' cannot stand {1}", "move it to the document itself"),
    REDUNDANT_PARAMETER("MAP-238", Severity.NOTE, "'{0}' has this value anyway", "remove it"),
    ILLEGAL_TEMPLATE(
            "MAP-239", Severity.ERROR, "the dynamic template '{0}' is wrong: {1}", "correct it, or leave it out"),
    UNBOUND_FIELDS(
            "MAP-240",
            Severity.WARNING,
            "every new key in '{0}' makes a new field, of a type that the server guesses",
            "use STRICT or FALSE {1}, or say by a @DynamicTemplate what is made of new keys"),
    NO_SOURCE(
            "MAP-241",
            Severity.ERROR,
            "without a source, {0} can be searched but neither read, updated nor indexed anew",
            "remove enabled = false; large parts can be left out by excludes"),
    ILLEGAL_CONTEXT(
            "MAP-242",
            Severity.ERROR,
            "the completion '{0}' is wrong: {1}",
            "give each of ten contexts at most its own name, and the path of a keyword, or of a geo_point for places"),
    HIDING_RUNTIME_FIELD(
            "MAP-243",
            Severity.ERROR,
            "the runtime field '{0}' ({1}) hides the mapped field of type {2}",
            "give it another name, or say that it is meant: override = true"),
    INVALID_RAW_JSON(
            "MAP-244",
            Severity.ERROR,
            "the text of {0} is not what it should be: {1}",
            "write strict JSON, as the server receives it"),
    UNREACHED_TEMPLATE(
            "MAP-245",
            Severity.WARNING,
            "the dynamic template '{0}' is never reached: '{1}' comes first and takes all of its fields",
            "put the narrower one first"),
    MANY_FIELDS(
            "MAP-246",
            Severity.WARNING,
            "the mapping has {0} of the {1} fields that are allowed; most are in {2}",
            "make one @FlattenedField of a large object, or raise the setting index.mapping.total_fields.limit"),
    MISSING_PLUGIN(
            "MAP-247",
            Severity.ERROR,
            "the field type {0} comes with the plugin {1}",
            "install it on all nodes, and say so: @RequiresPlugin(\"{1}\")"),
    LAST_COPY(
            "MAP-248",
            Severity.WARNING,
            "what is copied from '{0}' to '{1}' goes no further: '{2}' has nothing of it",
            "copy '{0}' to '{2}' as well; if that is not meant, say so with @Allow(\"MAP-248\")"),
    UNKEPT_FIELD(
            "MAP-249",
            Severity.WARNING,
            "{0} {1} not kept in the source: absent in every document that is read, and lost when that is saved again",
            "keep it, or mark the property @WriteOnly; if documents are never saved twice, say so with @Allow(\"MAP-249\")"),
    CUT_CONSTANTS(
            "MAP-250",
            Severity.WARNING,
            "of the values of '{0}', those of more than {1} characters are not indexed, and never found: {2}",
            "use ignoreAbove = {3} at least, or leave it out"),
    CUT_VALUES(
            "MAP-251",
            Severity.ERROR,
            "no value of '{0}' is ever indexed: it has {1} characters at least, and those of more than {2} are left out",
            "use ignoreAbove = {1} at least, or leave it out; for a field that is not searched say index = false");

    private final ProblemText text;

    MappingProblem(String code, Severity severity, String message, String help) {
        this.text = new ProblemText(code, severity, message, help);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
