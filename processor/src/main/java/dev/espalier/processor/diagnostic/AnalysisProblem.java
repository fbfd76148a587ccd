package dev.espalier.processor.diagnostic;

/** Problems of analysis, and of settings and templates of an index. */
public enum AnalysisProblem implements Problem {
    UNKNOWN_TOKENIZER(
            "ANA-301",
            Severity.ERROR,
            "no tokenizer '{0}'{1}",
            "declare it by {2}(name = \"{0}\", ...), or use a built-in one: standard, whitespace, keyword, ngram, pattern, ..."),
    UNKNOWN_TOKEN_FILTER(
            "ANA-302",
            Severity.ERROR,
            "no token filter '{0}'{1}",
            "declare it by {2}(name = \"{0}\", ...), or use a built-in one: lowercase, asciifolding, stop, porter_stem, ..."),
    UNKNOWN_CHAR_FILTER(
            "ANA-303",
            Severity.ERROR,
            "no char filter '{0}'{1}",
            "declare it by {2}(name = \"{0}\", ...); the only built-in one to use as it stands is html_strip"),
    UNSET_COMPONENT(
            "ANA-304",
            Severity.ERROR,
            "the {1} '{0}' needs settings",
            "declare {2}(name = \"my_{0}\", type = \"{0}\", {3}) and use that"),
    UNKNOWN_COMPONENT_SETTING("ANA-305", Severity.ERROR, "'{0}' is not a setting of '{1}'{2}", "{3}"),
    ILL_SET_COMPONENT("ANA-306", Severity.ERROR, "{0}", "{1}"),
    RENAMED_COMPONENT("ANA-307", Severity.ERROR, "'{0}' cannot be used in new indexes", "use '{1}'"),
    NOT_CHARACTERWISE(
            "ANA-308",
            Severity.ERROR,
            "the {1} '{0}' cannot be used in a normalizer, which changes characters one by one",
            "allowed are lowercase, uppercase, asciifolding, trim, elision, decimal_digit, cjk_width, those named ..._normalization, scandinavian_folding, and the char filters mapping and pattern_replace"),
    GRAM_RANGE(
            "ANA-309",
            Severity.ERROR,
            "the sizes of '{0}' lie {1} apart, and the index allows {2}",
            "bring them together, or raise the limit: @IndexSettings(settings = @Setting(name = \"{3}\", value = \"{1}\"))"),
    MISSING_PLUGIN(
            "ANA-310",
            Severity.ERROR,
            "the {0} '{1}' comes with the plugin {2}",
            "install it on all nodes, and say so: @RequiresPlugin(\"{2}\")"),
    HIDDEN_BUILT_IN("ANA-311", Severity.WARNING, "'{0}' hides the built-in {1} of that name", "give it another name"),
    UNUSED_COMPONENT("ANA-312", Severity.WARNING, "the {1} '{0}' is never used", "remove it, or use it"),
    UPDATEABLE_AT_INDEX_TIME(
            "ANA-313",
            Severity.ERROR,
            "'{0}' of '{1}' is updateable, which works in searches only, but fields are indexed with it",
            "use it in an analyzer of its own, for searchAnalyzer; or drop updateable"),
    FILTER_ORDER("ANA-314", Severity.WARNING, "{0}", "{1}"),
    UNCHECKED_FILE(
            "ANA-315",
            Severity.NOTE,
            "the file '{0}' cannot be checked while compiling",
            "it must be on every node, below its configuration folder"),
    SECOND_COMPONENT(
            "ANA-316",
            Severity.ERROR,
            "the {1} '{0}' is declared twice, by {2} and {3}",
            "rename one, or declare it once on a class that both name in @Analysis"),
    UNAVAILABLE_ANALYSIS(
            "ANA-317",
            Severity.ERROR,
            "{0} needs {1}; the target is {2}",
            "do without it, or build for servers that have it: -Aespalier.target=..."),
    UNKNOWN_SIMILARITY_TYPE("ANA-318", Severity.ERROR, "no similarity is of the type '{0}'{1}", "use one of {2}"),
    UNKNOWN_INDEX_SETTING(
            "SET-351",
            Severity.ERROR,
            "no index setting '{0}'{1}",
            "use a name of the server's documentation, without index.; if a plugin of your own has it, name that: @RequiresPlugin(\"...\")"),
    PRIVATE_INDEX_SETTING("SET-352", Severity.ERROR, "'{0}' cannot be set: {1}", "remove it"),
    WRONG_INDEX_SETTING("SET-353", Severity.ERROR, "{0}", "{1}"),
    WRONG_INDEX_SORT("SET-354", Severity.ERROR, "cannot sort the index by '{0}': {1}", "{2}"),
    FIXED_INDEX_SETTING(
            "SET-355",
            Severity.WARNING,
            "'{0}' can never change once the index exists",
            "another value needs a new index, and all documents written again"),
    FOREIGN_INDEX_SETTING(
            "SET-356",
            Severity.ERROR,
            "'{0}' cannot be set on {1}",
            "remove it, or build for {2}: -Aespalier.target=..."),
    ILLEGAL_ALIAS("SET-357", Severity.ERROR, "'{0}' cannot be an alias of the index: {1}", "{2}"),
    ILLEGAL_TEMPLATE_NAME(
            "SET-358", Severity.ERROR, "'{0}' cannot be the name of a template: {1}", "a legal name would be '{2}'"),
    ILLEGAL_INDEX_PATTERN(
            "SET-359",
            Severity.ERROR,
            "'{0}' is no pattern of index names: {1}",
            "use what names of indexes are made of, and * for any text, as in articles-*"),
    UNMATCHED_INDEX(
            "SET-360",
            Severity.ERROR,
            "no pattern of the template matches '{0}' and what follows it, where the documents are stored",
            "add the pattern '{1}'"),
    OVERRIDDEN_TEMPLATE(
            "SET-361",
            Severity.WARNING,
            "Elasticsearch comes with a template of priority {1} for '{0}', which takes '{2}' from this one",
            "raise the priority above {1}, or choose another name for the index"),
    UNFIT_FOR_DATA_STREAM("SET-362", Severity.ERROR, "{0} does not go with a data stream: {1}", "{2}"),
    SHARED_SETTING(
            "SET-363",
            Severity.WARNING,
            "'{0}' is {1} in {2} and {3} in {4}, which share an index",
            "state it alike in both, or in one of them only"),
    SWITCHED_OFF_VECTORS(
            "SET-364",
            Severity.ERROR,
            "the setting knn is false, but the vectors of '{0}' are searched for neighbours",
            "leave it out: it is true for documents with vectors; or say index = false on the field"),
    UNKNOWN_SIMILARITY_SETTING("SET-365", Severity.ERROR, "'{0}' is not a parameter of the similarity '{1}'{2}", "{3}"),
    ILL_SET_SIMILARITY("SET-366", Severity.ERROR, "{0}", "{1}"),
    REBUILT_SOURCE("SET-367", Severity.WARNING, "a {0} source is made of what is indexed: {1}", "{2}");

    private final ProblemText text;

    AnalysisProblem(String code, Severity severity, String message, String help) {
        this.text = new ProblemText(code, severity, message, help);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
