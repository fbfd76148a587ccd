package dev.espalier.search;

import dev.espalier.codec.JsonWritable;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Aggregation;
import dev.espalier.query.KnnQuery;
import dev.espalier.query.Query;
import dev.espalier.query.Sort;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a search while one is changed into another. */
final class SearchDraft<T> {

    private final DocumentType<T, ?> type;
    Query query = Query.matchAll();
    Query filter = Query.matchAll();

    @Nullable
    Query postFilter;

    List<KnnQuery> knn = List.of();
    List<Sort> sort = List.of();
    int from;
    int size = 10;
    List<Aggregation<?>> aggregations = List.of();
    int totalLimit = 10_000;

    @Nullable
    SortValues searchAfter;

    List<String> source = List.of();

    @Nullable
    FieldFetch fetch;

    @Nullable
    Highlighting highlighting;

    SearchOptions options = SearchOptions.none();
    Map<String, JsonWritable> extra = Map.of();

    SearchDraft(DocumentType<T, ?> type) {
        this.type = type;
    }

    SearchDraft(Search<T> search) {
        type = search.type();
        query = search.query();
        filter = search.filter();
        postFilter = search.postFilter();
        knn = search.knn();
        sort = search.sort();
        from = search.from();
        size = search.size();
        aggregations = search.aggregations();
        totalLimit = search.totalLimit();
        searchAfter = search.searchAfter();
        source = search.source();
        fetch = search.fetch();
        highlighting = search.highlighting();
        options = search.options();
        extra = search.extra();
    }

    Search<T> search() {
        return new Search<>(
                type,
                query,
                filter,
                postFilter,
                knn,
                sort,
                from,
                size,
                aggregations,
                totalLimit,
                searchAfter,
                source,
                fetch,
                highlighting,
                options,
                extra);
    }

    static void requireNotNegative(int number, String name) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " must not be negative but is " + number + ".");
        }
    }
}
