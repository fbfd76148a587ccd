package dev.espalier.processor.diagnostic;

/** Problems of document types and their properties. */
public enum DocumentProblem implements Problem {
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
    ILLEGAL_ID_TYPE("DOC-105", Severity.ERROR, "{0} cannot be an _id", Texts.SHORT_TEXT),
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
            "{0}: the mapping would {1}",
            "say how many levels are searched with @Depth(2), keep only the id of the other object, make the property"
                    + " RawJson, a @FlattenedField Map or @Json, or leave it out with @Ignore"),
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
    SHARED_FIELD(
            "DOC-124",
            Severity.WARNING,
            "{0} has {1} in {2} and {3} in {4}, which share an index",
            "declare it alike in both, or give one of them an index of its own"),
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
    ILLEGAL_DEFAULT("DOC-132", Severity.ERROR, "'{0}' is no default for {1}: {2}", "{3}"),
    ILLEGAL_OTHER_FIELDS(
            "DOC-133",
            Severity.ERROR,
            "'{0}' cannot keep the fields that are not declared, because it is a {1}",
            "declare it as Map<String, RawJson>"),
    JACKSON("DOC-134", Severity.ERROR, "{0} changes the JSON that Jackson makes, and has no meaning here", "{1}"),
    LISTS_IN_A_LIST(
            "DOC-135",
            Severity.WARNING,
            "to the server, the lists in '{0}' are one list: no query can tell which of them a value is in",
            "make each inner list an object with a list, and annotate the property with @NestedField; if all values together"
                    + " are what is searched, say so with @Allow(\"DOC-135\")"),
    UNUSABLE_CODEC("DOC-140", Severity.ERROR, "{0} cannot be used as the codec of {1}: {2}", "{3}"),
    MISPLACED_QUALIFIER("DOC-141", Severity.ERROR, "{0} does not fit {1}: {2}", "{3}"),
    REPEATED_ENUM_VALUE(
            "DOC-142",
            Severity.ERROR,
            "{0}.{1} and {0}.{2} are both \"{3}\" in the index",
            "give each constant a value of its own"),
    ILLEGAL_ROUTING_TYPE("DOC-143", Severity.ERROR, "{0} cannot be the routing of a document", Texts.SHORT_TEXT),
    SECOND_ROUTING("DOC-144", Severity.ERROR, "{0} has two routings: {1} and {2}", "remove one @Routing"),
    UNSHARED_ROUTING(
            "DOC-145",
            Severity.ERROR,
            "{0} does not say how it is routed: {1}",
            "declare the property in {0} and in all subtypes, annotated with @Routing, as in: @Routing String tenant();"),
    MISSING_TIMESTAMP(
            "DOC-146",
            Severity.ERROR,
            "{0} has no field '{1}', which each document of a data stream has",
            "add a property, as in: @DateField(name = \"{1}\") Instant at"),
    ILLEGAL_TIMESTAMP("DOC-147", Severity.ERROR, "'{0}' cannot be the time of a document in a data stream: {1}", "{2}"),
    VERSIONED_DATA_STREAM(
            "DOC-148",
            Severity.ERROR,
            "'{0}' is a data stream, which cannot be an alias over numbered indexes",
            "remove versioned: the server numbers the indexes of a data stream, and a rollover begins the next"),
    SHARED_NAME(
            "DOC-149",
            Severity.ERROR,
            "'{0}' is {1} for {2} and {3} for {4}",
            "declare it alike in both, or give one of them an index of its own"),
    NO_PROPERTY(
            "DOC-150",
            Severity.ERROR,
            "{0} is no part of a property, so {1} would be without effect",
            "annotate the component, the field, or the getter or setter, which must not be private; a value that is only"
                    + " written can come from any method of a record with @WriteOnly"),
    SERVER_LIKE_NAME(
            "DOC-151",
            Severity.WARNING,
            "the field name '{0}' begins with an underscore, as those of the server do",
            "give the field another name: a server to come may have one of its own by this name");

    private final ProblemText text;

    DocumentProblem(String code, Severity severity, String message, String help) {
        this.text = new ProblemText(code, severity, message, help);
    }

    @Override
    public ProblemText text() {
        return text;
    }

    private static final class Texts {

        static final String SHORT_TEXT =
                "use String, UUID, a whole number, an enum, a day, or a class of yours without type"
                        + " parameters whose codec writes one string: @WrittenAs(JsonKind.STRING)";
    }
}
