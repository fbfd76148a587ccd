package dev.espalier.processor.diagnostic;

import dev.espalier.processor.model.SourceRef;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of problems. Codes are stable: they are searched for and documented. In message and help, {@code {0}}
 * stands for the first argument of {@link Diagnostics#report}, {@code {1}} for the second, and so on.
 */
public enum Problem {

    // Environment

    WRONG_TARGET(
            "ENV-001",
            Severity.ERROR,
            "the target '{0}' is not understood: {1}",
            "write -Aespalier.target=elasticsearch:8.19 or opensearch:2.19, or both with a comma, or leave it out for both"),
    UNKNOWN_OPTION("ENV-002", Severity.WARNING, "unknown option '{0}'{1}", "options of this processor: {2}"),
    NEWER_TARGET(
            "ENV-003",
            Severity.NOTE,
            "what is known of {0} ends at {1}; names that are newer will be reported as unknown",
            "use a newer version of the processor, should there be one"),
    NO_TEXT_POSITIONS(
            "ENV-004",
            Severity.NOTE,
            "the places inside of strings are given in the string alone: this compiler does not show its source",
            "nothing has to be done"),
    UNRESOLVED_TYPE(
            "ENV-005",
            Severity.ERROR,
            "'{0}' was never generated or imported, but {1} needs it",
            "import the type, or check the processor that should generate it"),
    LOMBOK_IS_LATE(
            "ENV-006",
            Severity.WARNING,
            "Lombok has not run before this processor: what {0} asks of it is missing",
            "name Lombok before this processor on the processor path"),
    INTERNAL_FAILURE(
            "ENV-007",
            Severity.ERROR,
            "internal error {0} while processing {1}, which is not your fault: {2}",
            "please report this, with the declaration of the type and what follows\n{3}"),
    OTHER_RUNTIME(
            "ENV-008",
            Severity.ERROR,
            "this processor writes code of format {0}, but the runtime {1}",
            "use the same version of espalier-processor and espalier-runtime"),
    NEWER_DOCUMENT(
            "ENV-009",
            Severity.ERROR,
            "{0} was generated in format {1}, which is newer than this processor's {2}",
            "build the module of {0} and this one with the same version of espalier-processor"),
    UNKNOWN_CODE("ENV-010", Severity.WARNING, "no problem has the code '{0}'{1}", "{2}"),
    REFUSED_SETTING("ENV-011", Severity.WARNING, "{0}", "{1}"),

    // Documents

    NOT_A_DOCUMENT_TYPE(
            "DOC-101",
            Severity.ERROR,
            "{0} cannot be a document: {1}",
            "make it a record or a class that is top-level, or static and not private"),
    ILLEGAL_INDEX_NAME(
            "DOC-102", Severity.ERROR, "'{0}' is not a legal index name: {1}", "a legal name would be '{2}'"),
    MISSING_ID(
            "DOC-103",
            Severity.ERROR,
            "{0} has no @Id",
            "annotate the property that identifies a document; with @Document(generatedId = true) it may be null"),
    SECOND_ID("DOC-104", Severity.ERROR, "{0} has two ids: {1} and {2}", "remove one @Id"),
    ILLEGAL_ID_TYPE(
            "DOC-105", Severity.ERROR, "{0} cannot be an _id", "use String, UUID, int or long, or one of their boxes"),
    SECOND_FIELD(
            "DOC-106",
            Severity.ERROR,
            "the field '{0}' is produced by both {1} and {2}",
            "give one of them another name, as in @KeywordField(name = \"...\")"),
    RESERVED_FIELD(
            "DOC-107",
            Severity.ERROR,
            "the field name '{0}' is reserved by the server",
            "give the field another name, as in @KeywordField(name = \"{1}\")"),
    ILLEGAL_FIELD_NAME(
            "DOC-108", Severity.ERROR, "'{0}' is not a legal field name: {1}", "use letters, digits and underscores"),
    LEAF_AND_OBJECT(
            "DOC-109",
            Severity.ERROR,
            "'{0}' is a {1}, and cannot be the parent of '{2}'",
            "choose another name, or declare a multi-field of '{0}'"),
    NO_FIELD_TYPE("DOC-110", Severity.ERROR, "{0} has no natural field type", "{1}"),
    OPEN_TYPE(
            "DOC-111",
            Severity.ERROR,
            "cannot tell what {0} is in {1}",
            "say it where the type is used, as in Page<Author>, or bind it in a subclass, as in extends Entity<Long>"),
    RECURSIVE_OBJECT(
            "DOC-112",
            Severity.ERROR,
            "{0}: the mapping would be infinite",
            "keep only the id of the other object, make the property RawJson, a @FlattenedField Map or @Json, or leave it out with @Ignore"),
    UNDECIDED_COLLECTION(
            "DOC-113",
            Severity.ERROR,
            "as plain objects, the elements of '{0}' lose which values belong together; say which you mean",
            "annotate it with @NestedField (each element searched by itself) or @ObjectField (values of all thrown together)"),
    NO_INNER_FIELDS("DOC-114", Severity.ERROR, "{0} has no inner fields, so {1} does not fit", "remove {1}"),
    NOT_CONSTRUCTIBLE(
            "DOC-115",
            Severity.ERROR,
            "{0} cannot be built from JSON: {1}",
            "make it a record, give it a setter for each property, or mark what makes it with @Creator:"
                    + " a constructor or a static method with parameters named like the properties, or one that"
                    + " returns a builder"),
    UNNAMED_PARAMETERS(
            "DOC-116",
            Severity.ERROR,
            "{0} comes from a class file that does not keep the names of its constructor's parameters",
            "compile it with -parameters, or make it a record: records keep them always"),
    CONFLICTING_ANNOTATIONS("DOC-117", Severity.ERROR, "'{0}' is declared twice: {1} and {2}", "keep one of them"),
    OPEN_HIERARCHY(
            "DOC-118",
            Severity.ERROR,
            "{0} is neither sealed nor has @SubType, so nobody knows what its objects can be",
            "seal it, or name its subtypes: @SubType(First.class) @SubType(Second.class)"),
    WRONG_DISCRIMINATOR("DOC-119", Severity.ERROR, "'{0}' {1}", "{2}"),
    ABSENT_PRIMITIVE(
            "DOC-120",
            Severity.WARNING,
            "'{0}' becomes {1} when the document has no value, and nothing here ever writes one",
            "make it a {2}, which can be null, or state a @Default"),
    HIDDEN_VECTOR(
            "DOC-121",
            Severity.WARNING,
            "from {1} on, searches do not return the vector '{0}' unless they are told to",
            "set index.mapping.exclude_source_vectors to false if documents are read with it"),
    MISSING_ROUTING("DOC-122", Severity.ERROR, "{0} must have a routing: {1}", "{2}"),
    NAME_TAKEN(
            "DOC-125",
            Severity.ERROR,
            "{0} would be generated for {1}, but a type of that name exists",
            "rename it; the metamodel can get another name by @Document(metamodel = \"...\")"),
    ILLEGAL_VERSION_TYPE("DOC-126", Severity.ERROR, "{0} cannot receive the version of a document", "use Long or long"),
    ILLEGAL_METAMODEL_NAME(
            "DOC-127",
            Severity.ERROR,
            "'{0}' cannot be the name of a class",
            "use a Java identifier, as in '{1}Fields'"),
    ILLEGAL_GENERATED_ID(
            "DOC-128",
            Severity.ERROR,
            "{0} cannot be an _id that the server assigns",
            "use String: the server makes up texts, neither numbers nor UUIDs"),
    UNSORTABLE_ID(
            "DOC-129",
            Severity.ERROR,
            "the id '{0}' could not be sorted by, which reading many documents needs",
            "make it a keyword with doc values, and text a multi-field: @TextField(subField = \"words\")"),

    SUBTYPES_DIFFER(
            "DOC-130",
            Severity.ERROR,
            "the field '{0}' is {1} in {2} and {3} in {4}, but both live in one index",
            "declare it alike, or give one of them another name, as in @KeywordField(name = \"...\")"),
    UNSHARED_ID(
            "DOC-131",
            Severity.ERROR,
            "{0} does not say what identifies it: {1}",
            "declare the property in {0}, annotated with @Id, as in: @Id String id();"),
    UNUSABLE_CODEC("DOC-140", Severity.ERROR, "{0} cannot be used as the codec of {1}: {2}", "{3}"),
    MISPLACED_QUALIFIER("DOC-141", Severity.ERROR, "{0} does not fit {1}: {2}", "{3}"),
    REPEATED_ENUM_VALUE(
            "DOC-142",
            Severity.ERROR,
            "{0}.{1} and {0}.{2} are both \"{3}\" in the index",
            "give each constant a value of its own"),
    ILLEGAL_ROUTING_TYPE(
            "DOC-143",
            Severity.ERROR,
            "{0} cannot be the routing of a document",
            "use String, UUID, int or long, or one of their boxes"),
    SECOND_ROUTING("DOC-144", Severity.ERROR, "{0} has two routings: {1} and {2}", "remove one @Routing"),
    UNSHARED_ROUTING(
            "DOC-145",
            Severity.ERROR,
            "{0} does not say how it is routed: {1}",
            "declare the property in {0} and in all subtypes, annotated with @Routing, as in: @Routing String tenant();"),

    ILLEGAL_DEFAULT("DOC-132", Severity.ERROR, "'{0}' is no default for {1}: {2}", "{3}"),
    JACKSON("DOC-134", Severity.ERROR, "{0} changes the JSON that Jackson makes, and has no meaning here", "{1}"),
    ILLEGAL_OTHER_FIELDS(
            "DOC-133",
            Severity.ERROR,
            "'{0}' cannot keep the fields that are not declared, because it is a {1}",
            "declare it as Map<String, RawJson>"),

    // Mappings

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
            "the mapping has {0} fields, and {1} are allowed; most are in {2}",
            "make one @FlattenedField of a large object, or raise the setting index.mapping.total_fields.limit"),
    TOO_DEEP(
            "MAP-233",
            Severity.ERROR,
            "the mapping has {0} {1}, and {2} are allowed",
            "flatten the innermost objects, or raise the setting {3}"),
    NESTED_IN_FLAT(
            "MAP-234",
            Severity.ERROR,
            "'{0}' is nested, but '{1}' switches objects off",
            "remove subobjects = false from '{1}', or make '{0}' a plain object"),
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
            "give each of ten contexts at most its own name"),

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

    // Analysis

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

    // Settings and aliases of the index

    UNKNOWN_INDEX_SETTING(
            "SET-351",
            Severity.ERROR,
            "no index setting '{0}'{1}",
            "use a name of the server's documentation, without index."),
    PRIVATE_INDEX_SETTING("SET-352", Severity.ERROR, "'{0}' cannot be set: {1}", "remove it"),
    WRONG_INDEX_SETTING("SET-353", Severity.ERROR, "{0}", "{1}"),
    WRONG_INDEX_SORT("SET-354", Severity.ERROR, "cannot sort the index by '{0}': {1}", "{2}"),
    FIXED_INDEX_SETTING(
            "SET-355",
            Severity.NOTE,
            "'{0}' can never change once the index exists",
            "another value needs a new index, and all documents written again"),
    FOREIGN_INDEX_SETTING("SET-356", Severity.ERROR, "'{0}' cannot be set on {1}", "remove it, or build for {2} alone"),
    ILLEGAL_ALIAS("SET-357", Severity.ERROR, "'{0}' cannot be an alias of the index: {1}", "{2}"),

    // Repositories

    UNREADABLE_NAME("REP-401", Severity.ERROR, "'{0}' is not understood{1}", "expected {2}"),
    UNKNOWN_PROPERTY("REP-402", Severity.ERROR, "{0} has no property '{1}'{2}", "{3}"),
    AMBIGUOUS_NAME("REP-403", Severity.ERROR, "'{0}' may be {1}", "an underscore ends the name of a property: {2}"),
    UNFIT_OPERATOR("REP-404", Severity.ERROR, "{0} does not work on '{1}' ({2}): {3}", "operators that do: {4}"),
    EXACT_OPERATOR_ON_TEXT(
            "REP-406",
            Severity.ERROR,
            "'{0}' is analyzed text; {1} would compare single words of it",
            "search words with Matches, or annotate '{0}' with @KeywordField(subField = \"raw\") to compare whole values"),
    WRONG_PARAMETER_COUNT("REP-407", Severity.ERROR, "'{0}' needs {1}, found {2}", "{3}"),
    WRONG_PARAMETER_TYPE("REP-408", Severity.ERROR, "{0} cannot be compared with '{1}' ({2})", "declare it as {3}"),
    WRONG_PARAMETER_SHAPE("REP-410", Severity.ERROR, "{0} takes {1} for '{2}', found {3}", "{4}"),
    UNSORTABLE_FIELD("REP-413", Severity.ERROR, "cannot sort by '{0}': {1}", "{2}"),
    NESTED_SORT(
            "REP-414",
            Severity.ERROR,
            "sorting by '{0}' inside nested '{1}' needs to know which element counts",
            "sort in a search instead: search(Search.of(...).sort({2}))"),
    UNSEARCHABLE_FIELD(
            "REP-415", Severity.ERROR, "'{0}' cannot be searched: {1}", "remove it from the name, or index the field"),
    UNKNOWN_RESULT("REP-418", Severity.ERROR, "{0} cannot be returned by a {1} method", "{2}"),
    WRONG_PAGE_REQUEST("REP-419", Severity.ERROR, "{0}", "{1}"),
    ILLEGAL_LIMIT(
            "REP-421",
            Severity.ERROR,
            "First or Top with {0}, which is outside 1 to {1}",
            "return a Stream for more, or drop the number for one"),
    WRONG_RESULT("REP-430", Severity.ERROR, "'{0}' methods must return {1}, found {2}", "declare the result as {1}"),
    OPEN_SIGNATURE("REP-434", Severity.ERROR, "{0} leaves {1} open", "{2}"),
    HIDDEN_DEFAULT(
            "REP-435",
            Severity.ERROR,
            "the default method '{0}' would never be called: every repository implements {0} already",
            "give it another name"),
    NOT_A_DOCUMENT(
            "REP-441", Severity.ERROR, "{0} is not a @Document", "annotate it with @Document, or bind another type"),
    NOT_A_REPOSITORY(
            "REP-443",
            Severity.ERROR,
            "{0} does not extend DocumentRepository",
            "declare it as: interface {0} extends DocumentRepository<Article, String>"),
    UNIMPLEMENTABLE_REPOSITORY(
            "REP-444",
            Severity.ERROR,
            "{0} cannot be implemented: {1}",
            "declare a plain interface: top-level or nested, neither private nor sealed, without type parameters"),
    WRONG_ID_TYPE(
            "REP-445", Severity.ERROR, "{0} is identified by {1}, not by {2}", "extend DocumentRepository<{0}, {1}>"),
    UNUSABLE_NULL("REP-446", Severity.ERROR, "'{0}' cannot be @Nullable: {1}", "{2}"),
    BROKEN_DOCUMENT("REP-447", Severity.NOTE, "{0} is not implemented, because {1} has errors", "correct {1} first"),

    // Evolution

    NO_LOCK(
            "EVO-601",
            Severity.NOTE,
            "the index '{0}' has no mapping lock",
            "accept it with the lock command, and commit {1}"),
    UNACCEPTED_CHANGE(
            "EVO-602",
            Severity.ERROR,
            "not in the mapping lock: {0}",
            "undo it, or accept it with the lock command and commit the file"),
    BREAKING_CHANGE(
            "EVO-603",
            Severity.ERROR,
            "no index takes this change: {0}",
            "undo it, or declare a new index with @Document(version = {1})"),
    FOR_LATER_DOCUMENTS(
            "EVO-604",
            Severity.WARNING,
            "documents that are in the index keep what they have: {0}",
            "write them again, for instance with an update by query"),
    EMPTY_IN_OLD_DOCUMENTS(
            "EVO-605",
            Severity.WARNING,
            "documents that are in the index have nothing in '{0}' until they are written again",
            "write them again, for instance with an update by query"),
    FIELD_GONE(
            "EVO-606",
            Severity.WARNING,
            "'{0}' stays in the index: fields cannot be removed",
            "keep its name for nothing else, or declare a new index with a new version"),
    RENAMED_FIELD(
            "EVO-607",
            Severity.WARNING,
            "'{0}' looks like '{1}' under a new name; documents that are in the index have no value in it",
            "keep the name of the field in the index, as in @KeywordField(name = \"{1}\"), or write the documents again"),
    ANALYZER_CHANGED(
            "EVO-608",
            Severity.ERROR,
            "the terms of '{0}' in the index were made by another '{1}'",
            "undo the change, name the new analyzer differently, or declare a new index with @Document(version = {2})"),
    SEARCH_ANALYZER_CHANGED(
            "EVO-609",
            Severity.WARNING,
            "searches in '{0}' will use another '{1}', once the index was closed for its settings",
            "close the index, change its settings and open it, or declare a new version"),
    CLOSED_SETTING(
            "EVO-610",
            Severity.ERROR,
            "only a closed index takes this change: {0}",
            "undo it, or close the index, change the setting and accept the lock, or declare a new version"),
    CREATION_SETTING(
            "EVO-611",
            Severity.ERROR,
            "no index takes this change once it is created: {0}",
            "undo it, or declare a new index with a new version"),
    LIVE_SETTING(
            "EVO-612",
            Severity.NOTE,
            "an open index takes this change: {0}",
            "change it on the server, and accept the lock"),
    DAMAGED_LOCK(
            "EVO-613",
            Severity.ERROR,
            "the mapping lock of '{0}' {1}",
            "restore the file from version control, or accept it anew and review the difference"),
    FOREIGN_LOCK(
            "EVO-614",
            Severity.ERROR,
            "the mapping lock of '{0}' {1}",
            "build with the version or the target that wrote it, or accept it anew"),
    ILLEGAL_VERSION(
            "EVO-616", Severity.ERROR, "version {0} cannot follow version {1}", "versions rise by one: version = {2}"),
    SILENT_RESET(
            "EVO-618",
            Severity.ERROR,
            "{0} goes from {1} back to {2}, the default, because it is no longer stated",
            "state it, the old value or the new one"),

    // Queries in JSON

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

    private static final String PAGE = "processor/DIAGNOSTICS.md";

    private final String code;
    private final Severity severity;
    private final String message;
    private final String help;

    Problem(String code, Severity severity, String message, String help) {
        this.code = code;
        this.severity = severity;
        this.message = message;
        this.help = help;
    }

    /** The stable code, {@code DOC-103}. */
    public String code() {
        return code;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** The place in the documentation that explains it. */
    public String page() {
        return PAGE + "#" + code.toLowerCase(Locale.ROOT);
    }

    /** Its message, with numbered placeholders. */
    public String message() {
        return message;
    }

    /** What to do about it, with numbered placeholders. */
    public String help() {
        return help;
    }

    /** The problem of a code. */
    public static Optional<Problem> of(String code) {
        return Arrays.stream(values())
                .filter(problem -> problem.code.equals(code))
                .findFirst();
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Problem::code).toList();
    }

    /**
     * Whether the user may decide how much it matters: where code can be generated all the same. With most errors none
     * can, or none that compiles.
     */
    public boolean isAdjustable() {
        return severity != Severity.ERROR
                || switch (this) {
                    case OUT_OF_RANGE, UNKNOWN_ANALYZER, UNKNOWN_NORMALIZER -> true;
                    case UNACCEPTED_CHANGE, BREAKING_CHANGE, ANALYZER_CHANGED, ILLEGAL_VERSION -> true;
                    case CLOSED_SETTING, CREATION_SETTING, SILENT_RESET -> true;
                    case DAMAGED_LOCK, FOREIGN_LOCK -> true;
                    case UNMAPPED_FIELD, OUTSIDE_NESTED, NOT_NESTED, OUTSIDE_PATH -> true;
                    default -> false;
                };
    }

    /**
     * This problem at a place.
     *
     * @param source where it is
     * @param arguments the values for the placeholders
     */
    public Diagnostic at(SourceRef source, Object... arguments) {
        return new Diagnostic(
                this,
                severity,
                source,
                MessageTemplate.fill(message, arguments),
                MessageTemplate.fill(help, arguments));
    }
}
