package dev.espalier.processor.model;

import java.util.List;

/** The types of the runtime and the JDK that have a meaning in the signatures of repositories. */
public final class SignatureTypes {

    public static final JavaName DOCUMENT_REPOSITORY = JavaName.of("dev.espalier.repository", "DocumentRepository");
    public static final JavaName DATA_STREAM_REPOSITORY =
            JavaName.of("dev.espalier.repository", "DataStreamRepository");

    public static final JavaName READ_ONLY_REPOSITORY = JavaName.of("dev.espalier.repository", "ReadOnlyRepository");

    /** What repositories of the user extend, one of them; those that extend another first. */
    public static final List<JavaName> REPOSITORIES =
            List.of(DOCUMENT_REPOSITORY, DATA_STREAM_REPOSITORY, READ_ONLY_REPOSITORY);

    /** The class that all implementations have their protected methods from. */
    public static final JavaName RESULT_SUPPORT = JavaName.of("dev.espalier.generated", "ResultSupport");

    public static final JavaName PAGE_REQUEST = JavaName.of("dev.espalier.search", "PageRequest");
    public static final JavaName LIMIT = JavaName.of("dev.espalier.search", "Limit");
    public static final JavaName SORT = JavaName.of("dev.espalier.query", "Sort");
    public static final JavaName SEARCH_OPTIONS = JavaName.of("dev.espalier.search", "SearchOptions");
    public static final JavaName PAGE = JavaName.of("dev.espalier.search", "Page");
    public static final JavaName CURSOR_PAGE = JavaName.of("dev.espalier.search", "CursorPage");
    public static final JavaName SEARCH_RESULT = JavaName.of("dev.espalier.search", "SearchResult");
    public static final JavaName AGGREGATION_RESULTS = JavaName.of("dev.espalier.query", "AggregationResults");
    public static final JavaName HIT = JavaName.of("dev.espalier.search", "Hit");

    public static final JavaName OPTIONAL = JavaName.of("java.util", "Optional");
    public static final JavaName LIST = JavaName.of("java.util", "List");
    public static final JavaName COLLECTION = JavaName.of("java.util", "Collection");
    public static final JavaName SET = JavaName.of("java.util", "Set");
    public static final JavaName ITERABLE = JavaName.of("java.lang", "Iterable");
    public static final JavaName COMPLETABLE_FUTURE = JavaName.of("java.util.concurrent", "CompletableFuture");
    public static final JavaName COMPLETION_STAGE = JavaName.of("java.util.concurrent", "CompletionStage");

    /** What methods return that do not wait for the answer. */
    public static final List<JavaName> FUTURES = List.of(COMPLETABLE_FUTURE, COMPLETION_STAGE);

    public static final JavaName PUBLISHER =
            JavaName.of("java.util.concurrent", "Flow").member("Publisher");
    public static final JavaName STREAM = JavaName.of("java.util.stream", "Stream");

    private SignatureTypes() {}
}
