package com.acme;

import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.query.Sort;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Limit;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchResult;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What looks alike. */
@NullMarked
@Repository
public interface Photos extends DocumentRepository<Photo, String> {

    List<Photo> findByContentNearest(float[] vector, int k);

    SearchResult<Photo> searchByContentNearest(List<Float> vector, int k);

    Optional<Photo> findFirstByColoursNearest(byte[] vector, int k);

    List<Photo> findByTagsAndContentNearest(String tag, float[] vector, int k, Limit limit);

    List<Photo> findByContentNearestAndCaptionMatchesAndIdNot(
            float[] vector, int k, String words, @Nullable String id);

    List<Photo> findByTagsOrContentNearest(String tag, float[] vector, int k);

    List<Photo> findByContentNearestAndColoursNearest(float[] content, int k, byte[] colours, int number);

    List<Photo> readByContentNearest(float[] vector, int k, Sort order);

    CursorPage<Photo> findByContentNearest(float[] vector, int k, PageRequest page);

    Flow.Publisher<Photo> streamByContentNearest(float[] vector, int k);

    @Query("{\"knn\": {\"field\": \"content\", \"query_vector\": \":vector\", \"k\": \":k\"}}")
    List<Photo> like(float[] vector, int k);

    long countByContentNearest(float[] vector, int k);
}
