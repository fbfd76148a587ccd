package dev.espalier.processor.source;

import com.palantir.javapoet.ClassName;

/** The types that generated code is made of. The only place that spells names of the runtime. */
final class RuntimeTypes {

    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    static final ClassName GENERATED = generated("Generated");
    static final ClassName FUTURE_RESULTS = generated("FutureResults");
    static final ClassName PROJECTION_CODEC = generated("ProjectionCodec");
    static final ClassName FIELDS_CODEC = generated("FieldsCodec");
    static final ClassName FIELD_FETCH = search("FieldFetch");
    static final ClassName ARGUMENT_CODEC = generated("ArgumentCodec");
    static final ClassName CODEC_SUPPORT = generated("CodecSupport");
    static final ClassName FIELDS = generated("Fields");
    static final ClassName ARRAY_SUPPORT = generated("ArraySupport");
    static final ClassName OPTIONAL_SUPPORT = generated("OptionalSupport");
    static final ClassName VECTOR_SUPPORT = generated("VectorSupport");
    static final ClassName ID_SUPPORT = generated("IdSupport");
    static final ClassName FIELD_SUPPORT = generated("FieldSupport");
    static final ClassName SUBTYPE_NAMES = generated("SubtypeNames");
    static final ClassName REPOSITORY_SUPPORT = generated("RepositorySupport");
    static final ClassName DATA_STREAM_SUPPORT = generated("DataStreamSupport");

    static final ClassName READ_ONLY_SUPPORT = generated("ReadOnlySupport");

    static final ClassName DOCUMENT_CODEC = codec("DocumentCodec");
    static final ClassName DOCUMENT_METADATA = codec("DocumentMetadata");
    static final ClassName RAW_JSON = codec("RawJson");
    static final ClassName VALUE_CODEC = codec("ValueCodec");
    static final ClassName VALUE_CODECS = codec("ValueCodecs");

    static final ClassName DATE_CODECS = codec("DateCodecs");
    static final ClassName TEXT_CODECS = codec("TextCodecs");
    static final ClassName NUMBER_CODECS = codec("NumberCodecs");
    static final ClassName JSON_CODECS = codec("JsonCodecs");
    static final ClassName DATABIND_CODEC = codec("DatabindCodec");

    static final ClassName RANGE = ClassName.get("dev.espalier.value", "Range");

    static final ClassName DOCUMENT_TYPE = metamodel("DocumentType");
    static final ClassName FIELD_NAME = metamodel("FieldName");

    static final ClassName QUERY = query("Query");
    static final ClassName QUERY_TEMPLATE = query("QueryTemplate");
    static final ClassName SCRIPT = query("Script");
    static final ClassName ARGUMENT = query("Argument");
    static final ClassName SORT = query("Sort");
    static final ClassName SORT_MODE = ClassName.get("dev.espalier.query", "Sort", "Mode");
    static final ClassName WILDCARD_QUERY = query("WildcardQuery");

    static final ClassName SEARCH_OPTIONS = search("SearchOptions");
    static final ClassName HIGHLIGHTING = search("Highlighting");
    static final ClassName SEARCH = search("Search");
    static final ClassName SEARCH_RESULT = search("SearchResult");
    static final ClassName SEARCH_TEMPLATE = search("SearchTemplate");

    static final ClassName NO_MATCH_EXCEPTION = ClassName.get("dev.espalier.client", "NoMatchException");
    static final ClassName SEARCH_CLIENT = ClassName.get("dev.espalier.client", "SearchClient");
    static final ClassName DOCUMENT_REPOSITORY = ClassName.get("dev.espalier.repository", "DocumentRepository");
    static final ClassName DATA_STREAM_REPOSITORY = ClassName.get("dev.espalier.repository", "DataStreamRepository");

    static final ClassName JSON_GENERATOR = ClassName.get("tools.jackson.core", "JsonGenerator");
    static final ClassName JSON_PARSER = ClassName.get("tools.jackson.core", "JsonParser");
    static final ClassName TYPE_REFERENCE = ClassName.get("tools.jackson.core.type", "TypeReference");
    static final ClassName SERIALIZED_STRING = ClassName.get("tools.jackson.core.io", "SerializedString");

    private RuntimeTypes() {}

    private static ClassName generated(String name) {
        return ClassName.get("dev.espalier.generated", name);
    }

    private static ClassName codec(String name) {
        return ClassName.get("dev.espalier.codec", name);
    }

    private static ClassName query(String name) {
        return ClassName.get("dev.espalier.query", name);
    }

    private static ClassName search(String name) {
        return ClassName.get("dev.espalier.search", name);
    }

    static ClassName metamodel(String name) {
        return ClassName.get("dev.espalier.metamodel", name);
    }
}
