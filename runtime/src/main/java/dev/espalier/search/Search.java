package dev.espalier.search;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonWritable;
import dev.espalier.codec.RawJson;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.FieldPath;
import dev.espalier.query.Aggregation;
import dev.espalier.query.KnnQuery;
import dev.espalier.query.Query;
import dev.espalier.query.Sort;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A search for documents of one type. Immutable: each method gives another search. Everything is asked for by
 * {@link #of} and what follows; {@link #body} shows the request.
 *
 * @param <T> the document class
 * @param type the document type
 * @param query which documents match
 * @param filter which documents match as well, without influence on the score
 * @param postFilter which matches are returned, although aggregations see them all; null for all
 * @param knn vectors whose neighbours match as well; empty for none
 * @param sort the order of the hits; empty for the best score first
 * @param from how many hits to skip, from 0
 * @param size how many hits to return, from 0
 * @param aggregations what to compute over all matches
 * @param totalLimit how many matches are counted exactly: 0 for none, {@link Integer#MAX_VALUE} for all
 * @param searchAfter the place in the order behind which the hits begin; null for the start
 * @param source the fields of the documents to return; empty for all
 * @param fetch which values hits have in place of the documents; null for the documents
 * @param highlighting where matches are marked; null for nowhere
 * @param options which shards answer, and how
 * @param extra further members of the body
 */
public record Search<T>(
        DocumentType<T, ?> type,
        Query query,
        Query filter,
        @Nullable Query postFilter,
        List<KnnQuery> knn,
        List<Sort> sort,
        int from,
        int size,
        List<Aggregation<?>> aggregations,
        int totalLimit,
        @Nullable SortValues searchAfter,
        List<String> source,
        @Nullable FieldFetch fetch,
        @Nullable Highlighting highlighting,
        SearchOptions options,
        Map<String, JsonWritable> extra)
        implements JsonWritable {

    /** As far as {@code from} and {@code size} reach: the server's {@code index.max_result_window}. */
    public static final int MAX_RESULT_WINDOW = 10_000;

    /**
     * A search; mostly made by {@link #of}.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Search {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(filter, "filter");
        SearchDraft.requireNotNegative(from, "from");
        SearchDraft.requireNotNegative(size, "size");
        SearchDraft.requireNotNegative(totalLimit, "trackTotalHits");
        Objects.requireNonNull(options, "options");
        knn = List.copyOf(knn);
        sort = List.copyOf(sort);
        aggregations = List.copyOf(aggregations);
        source = List.copyOf(source);
        extra = Map.copyOf(extra);
    }

    /**
     * A search for every document of a type, ten of them.
     *
     * @param <T> the document class
     * @param type the document type
     * @return a search to be narrowed down
     */
    public static <T> Search<T> of(DocumentType<T, ?> type) {
        return new SearchDraft<T>(type).search();
    }

    private Search<T> with(Consumer<SearchDraft<T>> change) {
        SearchDraft<T> draft = new SearchDraft<>(this);
        change.accept(draft);
        return draft.search();
    }

    /**
     * Which documents match.
     *
     * @param query the query, in place of an earlier one
     * @return this search with that query
     */
    public Search<T> query(Query query) {
        return with(draft -> draft.query = query);
    }

    /**
     * Which documents match as well, without influence on the score.
     *
     * @param filter the filter, in place of an earlier one
     * @return this search with that filter
     */
    public Search<T> filter(Query filter) {
        return with(draft -> draft.filter = filter);
    }

    /**
     * Which of the matches are returned; aggregations still see all of them.
     *
     * @param postFilter the filter, in place of an earlier one; null for all
     * @return this search with that filter
     */
    public Search<T> postFilter(@Nullable Query postFilter) {
        return with(draft -> draft.postFilter = postFilter);
    }

    /**
     * The neighbours of vectors. Without a query only they match; otherwise they match besides, with the sum of the
     * scores. The filter of the search holds for them, too. Elasticsearch gives the {@code k} nearest of all documents,
     * OpenSearch those of each shard, among {@code should}.
     *
     * @param neighbours the vectors, in place of earlier ones: {@code Article_.embedding.nearest(vector).k(10)}
     * @return this search for their neighbours
     */
    public Search<T> knn(KnnQuery... neighbours) {
        return with(draft -> draft.knn = List.of(neighbours));
    }

    /**
     * The order of the hits.
     *
     * @param sort the criteria, the most important first, in place of earlier ones; none for the best score first
     * @return this search in that order
     */
    public Search<T> sort(Sort... sort) {
        return sort(List.of(sort));
    }

    /**
     * The order of the hits.
     *
     * @param sort the criteria, the most important first, in place of earlier ones; none for the best score first
     * @return this search in that order
     */
    public Search<T> sort(List<Sort> sort) {
        return with(draft -> draft.sort = sort);
    }

    /**
     * What orders hits that are equal in the order so far.
     *
     * @param sort the criteria, after those of this search
     * @return this search in that order
     */
    public Search<T> thenBy(Sort... sort) {
        return thenBy(List.of(sort));
    }

    /**
     * What orders hits that are equal in the order so far.
     *
     * @param sort the criteria, after those of this search
     * @return this search in that order
     */
    public Search<T> thenBy(List<Sort> sort) {
        return sort(Stream.concat(this.sort.stream(), sort.stream()).toList());
    }

    /**
     * How many hits to skip.
     *
     * @param from from 0; together with the size 10,000 at most
     * @return this search from there
     * @throws IllegalArgumentException if it is negative
     */
    public Search<T> from(int from) {
        return with(draft -> draft.from = from);
    }

    /**
     * How many hits to return.
     *
     * @param size from 0; together with {@code from} 10,000 at most; 10 by default
     * @return this search with that size
     * @throws IllegalArgumentException if it is negative
     */
    public Search<T> size(int size) {
        return with(draft -> draft.size = size);
    }

    /**
     * What to compute over all matches.
     *
     * @param aggregations the aggregations, in place of earlier ones; each is the handle of its result
     * @return this search with those aggregations
     */
    public Search<T> aggregate(Aggregation<?>... aggregations) {
        return with(draft -> draft.aggregations = List.of(aggregations));
    }

    /**
     * Whether to count the matches.
     *
     * @param exact true for all of them, false for none; 10,000 are counted exactly by default
     * @return this search with that count
     */
    public Search<T> trackTotalHits(boolean exact) {
        return trackTotalHits(exact ? Integer.MAX_VALUE : 0);
    }

    /**
     * How many matches to count exactly.
     *
     * @param limit from 0; 10,000 by default
     * @return this search with that limit
     * @throws IllegalArgumentException if it is negative
     */
    public Search<T> trackTotalHits(int limit) {
        return with(draft -> draft.totalLimit = limit);
    }

    /**
     * Begins behind a hit.
     *
     * @param searchAfter the hit's sort values, from a search with the same order; null to begin at the start
     * @return this search from there
     */
    public Search<T> searchAfter(@Nullable SortValues searchAfter) {
        return with(draft -> draft.searchAfter = searchAfter);
    }

    /**
     * Which fields of the documents to return; properties of other fields are null, 0 or false.
     *
     * @param fields the fields, in place of earlier ones; none for all
     * @return this search with those fields
     */
    public Search<T> includeSource(FieldPath... fields) {
        List<String> names = Arrays.stream(fields).map(FieldPath::name).toList();
        return with(draft -> draft.source = names);
    }

    /**
     * Returns values of some fields in place of the documents: nothing is read of the source, and filters of it have no
     * effect. A generated projection of doc values or stored fields is made of them; documents are without content, and
     * {@code hit.json("fields")} has the values.
     *
     * @param fetch such as {@code FieldFetch.docValues(Article_.tags)}, in place of an earlier one; null for the documents
     * @return this search for those values
     */
    public Search<T> fetch(@Nullable FieldFetch fetch) {
        return with(draft -> draft.fetch = fetch);
    }

    /**
     * Where to mark what has matched; {@link Hit#highlights} has the marked pieces.
     *
     * @param highlighting such as {@code Highlighting.of(Article_.content)}, in place of an earlier one; null for nowhere
     * @return this search with those marks
     */
    public Search<T> highlight(@Nullable Highlighting highlighting) {
        return with(draft -> draft.highlighting = highlighting);
    }

    /**
     * Which shards answer, and how.
     *
     * @param options the options, in place of earlier ones; a total or fields in them go before those of this search
     * @return this search with those options
     */
    public Search<T> options(SearchOptions options) {
        return with(draft -> draft.options = options);
    }

    /**
     * Searches only the shards that keep documents of some routings.
     *
     * @param routings the routings; none for all shards
     * @return this search on those shards
     * @throws IllegalArgumentException if one is empty or has a comma
     */
    public Search<T> routing(String... routings) {
        return options(options.routing(routings));
    }

    /**
     * Adds a member to the body that the library has no method for.
     *
     * @param key its name
     * @param json its value
     * @return this search with that member
     * @throws IllegalArgumentException if the value is not JSON, or the member is one that the library writes
     */
    public Search<T> extra(String key, String json) {
        if (SearchBody.writes(key)) {
            throw new IllegalArgumentException(
                    "\"" + key + "\" is written by Search itself; use the method of that name instead of extra.");
        }
        Map<String, JsonWritable> members = new LinkedHashMap<>(extra);
        members.put(key, new RawJson(json));
        return with(draft -> draft.extra = members);
    }

    /** Whether hits have scores to be ordered by. */
    boolean scoring() {
        return query.scoring() || !knn.isEmpty() || extra.containsKey("knn");
    }

    /**
     * Writes the body of the request.
     *
     * @param json the generator
     * @throws IllegalArgumentException if {@code from} and {@code size} reach beyond 10,000 hits
     */
    @Override
    public void writeTo(JsonGenerator json) {
        SearchBody.write(json, this);
    }

    /**
     * The body of the request.
     *
     * @return JSON
     * @throws IllegalArgumentException if {@code from} and {@code size} reach beyond 10,000 hits
     */
    public String body() {
        return Json.toString(this);
    }

    /** The index and the body of the request. */
    @Override
    public String toString() {
        return type.index() + "/_search " + Json.toString(json -> SearchBody.writeUnchecked(json, this));
    }
}
