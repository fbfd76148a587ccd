package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.ArraySupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Argument;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import dev.espalier.query.Sort;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Limit;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchResult;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Photos} over a client. */
@Generated
@NullMarked
public final class Photos_Impl extends RepositorySupport<Photo, String> implements Photos {

    private static final QueryTemplate LIKE = QueryTemplate.parse("""
            {"knn":{"field":"content","query_vector":":vector","k":":k"}}""");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Photos_Impl(SearchClient client) {
        super(client, Photo_.DOCUMENT);
    }

    /** Sends {@code {"knn":{"field":"content","query_vector":":vector","k":":k","num_candidates":":k * 1.5"}}}. */
    @Override
    public List<Photo> findByContentNearest(float[] vector, int k) {
        require(vector, "vector");
        Query query = Photo_.content.nearest(vector).k(k);
        return top(search(query), k);
    }

    /** Sends {@code {"knn":{"field":"content","query_vector":":vector","k":":k","num_candidates":":k * 1.5"}}}. */
    @Override
    public SearchResult<Photo> searchByContentNearest(List<Float> vector, int k) {
        requireAll(vector, "vector");
        Query query = Photo_.content.nearest(vector).k(k);
        return result(search(query).size(k));
    }

    /**
     * Sends {@code {"knn":{"field":"colours","query_vector":":vector","k":":k","num_candidates":":k * 1.5"}}}, the
     * first.
     */
    @Override
    public Optional<Photo> findFirstByColoursNearest(byte[] vector, int k) {
        require(vector, "vector");
        Query query = Photo_.colours.nearest(vector).k(k);
        return first(search(query));
    }

    /**
     * Sends {@code {"knn":{"field":"content","query_vector":":vector","k":":k","num_candidates":":k * 1.5",
     * "filter":{"term":{"tags":":tag"}}}}}.
     */
    @Override
    public List<Photo> findByTagsAndContentNearest(String tag, float[] vector, int k, Limit limit) {
        require(tag, "tag");
        require(vector, "vector");
        require(limit, "limit");
        Query query = Photo_.content.nearest(vector).k(k).filter(Photo_.tags.is(tag));
        return top(search(query), limit.max());
    }

    /**
     * Sends {@code {"bool":{"must":[{"knn":{"field":"content","query_vector":":vector","k":":k","num_candidates":":k *
     * 1.5","filter":{"bool":{"must":[{"match":{"caption":":words"}}],"must_not":[{"term":{"id":":id"}}]}}}},
     * {"match":{"caption":":words"}}]}}}. Where {@code id} is null, the condition is left out.
     */
    @Override
    public List<Photo> findByContentNearestAndCaptionMatchesAndIdNot(float[] vector, int k,
            String words, @Nullable String id) {
        require(vector, "vector");
        require(words, "words");
        Query query = Photo_.content.nearest(vector).k(k)
                        .filter(Query.all(
                                Photo_.caption.match(words),
                                id == null ? Query.matchAll() : Photo_.id.isNot(id)))
                .and(Photo_.caption.match(words));
        return top(search(query), k);
    }

    /**
     * Sends {@code {"bool":{"should":[{"term":{"tags":":tag"}},{"knn":{"field":"content","query_vector":":vector",
     * "k":":k","num_candidates":":k * 1.5"}}],"minimum_should_match":1}}}.
     */
    @Override
    public List<Photo> findByTagsOrContentNearest(String tag, float[] vector, int k) {
        require(tag, "tag");
        require(vector, "vector");
        Query query = Photo_.tags.is(tag).or(Photo_.content.nearest(vector).k(k));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"must":[{"knn":{"field":"content","query_vector":":content","k":":k","num_candidates":":k
     * * 1.5"}},{"knn":{"field":"colours","query_vector":":colours","k":":number","num_candidates":":number *
     * 1.5"}}]}}}.
     */
    @Override
    public List<Photo> findByContentNearestAndColoursNearest(float[] content, int k, byte[] colours,
            int number) {
        require(content, "content");
        require(colours, "colours");
        Query query = Photo_.content.nearest(content).k(k).and(Photo_.colours.nearest(colours).k(number));
        return list(search(query));
    }

    /**
     * Sends {@code {"knn":{"field":"content","query_vector":":vector","k":":k","num_candidates":":k * 1.5"}}}, sorted
     * by {@code order}.
     */
    @Override
    public List<Photo> readByContentNearest(float[] vector, int k, Sort order) {
        require(vector, "vector");
        require(order, "order");
        Query query = Photo_.content.nearest(vector).k(k);
        return list(search(query).sort(order));
    }

    /** Sends {@code {"knn":{"field":"content","query_vector":":vector","k":":k","num_candidates":":k * 1.5"}}}. */
    @Override
    public CursorPage<Photo> findByContentNearest(float[] vector, int k, PageRequest page) {
        require(vector, "vector");
        Query query = Photo_.content.nearest(vector).k(k);
        return cursorPage(search(query), page);
    }

    /** Sends {@code {"knn":{"field":"content","query_vector":":vector","k":":k","num_candidates":":k * 1.5"}}}. */
    @Override
    public Flow.Publisher<Photo> streamByContentNearest(float[] vector, int k) {
        require(vector, "vector");
        Query query = Photo_.content.nearest(vector).k(k);
        return futures().publisher(search(query), k);
    }

    /** Sends {@code {"knn":{"field":"content","query_vector":":vector","k":":k"}}}. */
    @Override
    public List<Photo> like(float[] vector, int k) {
        require(vector, "vector");
        Query query = LIKE.bind(
                Argument.ofAll("vector", ArraySupport.asList(vector), ValueCodecs.FLOAT),
                Argument.of("k", k, ValueCodecs.INTEGER));
        return list(search(query));
    }

    /** Sends {@code {"knn":{"field":"content","query_vector":":vector","k":":k","num_candidates":":k * 1.5"}}}. */
    @Override
    public long countByContentNearest(float[] vector, int k) {
        require(vector, "vector");
        Query query = Photo_.content.nearest(vector).k(k);
        return count(query);
    }
}
