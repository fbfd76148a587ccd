package com.acme;

import dev.espalier.annotation.CountBy;
import dev.espalier.annotation.DeleteBy;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.UpdateBy;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Hit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Every result. */
@NullMarked
@Repository
public interface Results extends DocumentRepository<Article, String> {

    Article findByTitle(String title);

    Optional<Article> getByTitle(String title);

    @Nullable Article readByTitle(String title);

    List<Article> queryByTags(String tag);

    Collection<Article> findByTags(String tag);

    Iterable<Article> findSomeByTags(String tag);

    Set<Article> searchByTags(String tag);

    Stream<Article> findAllByTags(String tag);

    Stream<Article> streamByTagsOrderByPublished(String tag);

    SearchResult<Article> searchByContentMatches(String words);

    Page<Article> findByTagsOrderByPublishedDesc(PageRequest page, String tag);

    CursorPage<Article> findByTagsAndFeaturedTrue(String tag, PageRequest request);

    Article findFirstByTags(String tag);

    Optional<Article> findFirstByTagsOrderByPublishedDesc(String tag);

    @Nullable Article findTopByTagsOrderByRatingDesc(String tag);

    List<Article> findTop10ByTagsOrderByRatingDesc(String tag);

    Set<Article> findFirst5ByTags(String tag);

    Stream<Article> streamFirst100ByTags(String tag);

    SearchResult<Article> searchFirst20ByContentMatches(String words);

    List<Hit<Article>> findTop3ByContentMatches(String words);

    long countByTags(String tag);

    int countByFeaturedTrue();

    boolean existsByTitle(String title);

    long deleteByTags(String tag);

    int removeByTagsIn(List<String> tags);

    void deleteByFeaturedTrue();

    @Query("{\"match_all\": {}}")
    Page<Article> everything(PageRequest page);

    @CountBy("{\"term\": {\"tags\": \":tag\"}}")
    long tagged(String tag);

    @DeleteBy("{\"range\": {\"published\": {\"lt\": \":day\"}}}")
    int forgetBefore(LocalDate day);

    @UpdateBy(value = "{\"term\": {\"tags\": \":tag\"}}", script = "ctx._source.words += params.by")
    long lengthen(String tag, int by);

    @UpdateBy(value = "{\"match_all\": {}}", script = "ctx._source.remove('rating')")
    void forgetRatings(SearchOptions options);

    @UpdateBy(value = "{\"match_all\": {}}", script = "ctx._source.tags = params.tags")
    CompletableFuture<Long> retag(List<String> tags);

    default List<Article> untagged() {
        return queryByTags("");
    }

    static String describe() {
        return "articles";
    }
}
