package dev.espalier.server;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What not every server can do, and since when each family can. */
public enum ServerFeature {
    /** The state of an index at one moment, kept for a while. */
    POINT_IN_TIME("a point in time", "7.10", "2.4", "page through the matches with a CursorPage"),

    /**
     * The sort {@code _shard_doc}, an order without ties in a point in time. OpenSearch has a sort of that name from 3.3
     * on, but repeats its values in every index behind an alias.
     */
    SHARD_DOC_SORT("the sort _shard_doc", "7.12", null, "sort by a field that is different in every document"),

    /** Fields that a script computes for one search: {@code runtime_mappings}. */
    RUNTIME_FIELDS("runtime fields", "7.11", null, "use derived fields on OpenSearch"),

    /** Fields that a script computes for one search: {@code derived}. */
    DERIVED_FIELDS("derived fields", null, "2.15", "use runtime fields on Elasticsearch"),

    /** The field type {@code flattened}, a whole object as one field. */
    FLATTENED("fields of type flattened", "7.3", null, "use the type flat_object on OpenSearch"),

    /** The field type {@code flat_object}, a whole object as one field. */
    FLAT_OBJECT("fields of type flat_object", null, "2.7", "use the type flattened on Elasticsearch"),

    /** The field type {@code dense_vector} with a search for nearest neighbours. */
    DENSE_VECTOR("fields of type dense_vector", "8.0", null, "use the type knn_vector on OpenSearch"),

    /** The field type {@code knn_vector}, from the k-NN plugin that most OpenSearch servers carry. */
    KNN_VECTOR("fields of type knn_vector", null, "1.0", "use the type dense_vector on Elasticsearch"),

    /** The neighbours of a vector beside the query of a search: {@code knn}. OpenSearch has them as a query. */
    KNN_SEARCH("searches for neighbours", "8.4", "1.0", "compare all vectors with exact(...)"),

    /** The neighbours of several vectors beside the query of a search. */
    KNN_SEARCHES("searches for neighbours of several vectors", "8.7", "1.0", "search for one vector at a time"),

    /** The neighbours of a vector as a query, which says itself how many there are. */
    KNN_QUERY("the query knn with k", "8.15", "1.0", "give the neighbours to Search.knn(...)"),

    /** Neighbours that are similar enough. */
    KNN_SIMILARITY("a least similarity of neighbours", "8.8", null, "use within(...) or similar(...) on OpenSearch"),

    /** Neighbours of which more candidates are looked at: {@code num_candidates}, or {@code ef_search}. */
    KNN_CANDIDATES("a number of candidates for neighbours", "8.0", "2.16", "leave out numCandidates(...)"),

    /** Neighbours that are ranked once more by what quantization left out: {@code rescore_vector}, {@code rescore}. */
    KNN_OVERSAMPLING("oversampling of neighbours", "8.18", "2.17", "leave out oversample(...)"),

    /** Parameters of the way in which the index searches for neighbours: {@code method_parameters}. */
    KNN_METHOD_PARAMETERS(
            "parameters of the method that finds neighbours", null, "2.16", "use numCandidates(...) on Elasticsearch"),

    /** All vectors within a distance of another, or with at least a score, however many there are. */
    KNN_RADIUS(
            "searches for all vectors within a distance",
            null,
            "2.14",
            "use nearest(...) with similarity(...) on Elasticsearch"),

    /** Documents by weights of tokens: the query {@code sparse_vector}, on OpenSearch {@code neural_sparse}. */
    SPARSE_VECTOR_QUERY("searches by weights of tokens", "8.15", "2.14", "write the query as JSON"),

    /** Rankings that are built of other rankings: {@code retriever}. */
    RETRIEVERS("retrievers", "8.14", null, "write the search as a query"),

    /** The query language ES|QL. */
    ESQL("ES|QL", "8.11", null, "write the search as a query"),

    /** SQL: {@code _sql}, and {@code _plugins/_sql} in a plugin that most OpenSearch servers carry. */
    SQL("SQL", "6.3", "1.0", "write the search as a query"),

    /** Parameters of statements in SQL. */
    SQL_PARAMETERS("parameters in SQL", "6.3", null, "write values that you trust into the statement"),

    /** The query {@code combined_fields}. */
    COMBINED_FIELDS("the query combined_fields", "7.13", "3.2", "use multi_match of type cross_fields"),

    /** Policies for the life of an index: {@code _ilm}. */
    INDEX_LIFECYCLE_MANAGEMENT("index lifecycle management", "6.6", null, "use index state management on OpenSearch"),

    /** Policies for the life of an index: {@code _plugins/_ism}, from a plugin that most OpenSearch servers carry. */
    INDEX_STATE_MANAGEMENT("index state management", null, "1.0", "use index lifecycle management on Elasticsearch"),

    /** Vectors are in the {@code _source} of an answer only if they are asked for. */
    VECTORS_LEFT_OUT_OF_SOURCE("sources without vectors", "9.2", null, "exclude the fields from _source"),

    /** Writes that fail where there is no data stream of the name: {@code require_data_stream}. */
    REQUIRED_DATA_STREAM("writes that insist on a data stream", "8.13", null, "see that the template is there first"),

    /** Media types that name a major version: {@code application/vnd.elasticsearch+json;compatible-with=8}. */
    COMPATIBLE_MEDIA_TYPE(
            "media types of a compatible version",
            "7.11",
            null,
            "leave out compatibleWith: plain JSON is understood everywhere");

    private final String description;
    private final @Nullable ServerVersion elasticsearch;
    private final @Nullable ServerVersion openSearch;
    private final String instead;

    ServerFeature(String description, @Nullable String elasticsearch, @Nullable String openSearch, String instead) {
        this.description = description;
        this.elasticsearch = elasticsearch == null ? null : ServerVersion.parse(elasticsearch);
        this.openSearch = openSearch == null ? null : ServerVersion.parse(openSearch);
        this.instead = instead;
    }

    /**
     * The first version that has it.
     *
     * @param distribution the family
     * @return empty if no version of the family has it
     */
    public Optional<ServerVersion> since(Distribution distribution) {
        return Optional.ofNullable(
                switch (distribution) {
                    case ELASTICSEARCH -> elasticsearch;
                    case OPENSEARCH -> openSearch;
                });
    }

    /** The feature as it stands in a sentence. */
    String description() {
        return description;
    }

    /** What to do without it, as it stands after "or". */
    String instead() {
        return instead;
    }
}
