package com.acme;

import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.query.Sort;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Hit;
import dev.espalier.search.Limit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a caller may decide besides the values, and results that come later. */
@Repository
interface Requests extends DocumentRepository<Article, String> {

    List<Article> findByTags(String tag, Limit limit);

    List<Article> findByTags(String tag, Sort sort);

    Stream<Article> streamByTagsOrderByPublishedDesc(Sort[] order, String tag);

    List<Hit<Article>> findByContentMatches(String words, List<Sort> order, Limit limit, SearchOptions options);

    Page<Article> findByTagsIn(Collection<String> tags, PageRequest page, SearchOptions options, Sort... order);

    List<Article> findByTagsInIgnoreCase(Collection<String> tags);

    Article[] findByLevel(Article.Level level);

    Hit<Article> findByTitle(String title);

    Hit<Article> findFirstByContentMatches(String words);

    Optional<Hit<Article>> searchByTitle(String title);

    Flow.Publisher<Article> findByLevelOrderByPublished(Article.Level level);

    Flow.Publisher<Article> streamFirst100ByTags(String tag, SearchOptions options);

    @Query("{\"match_all\": {}}")
    Flow.Publisher<Article> everyOne(Limit limit);

    CompletableFuture<List<Article>> getByTags(String tag);

    CompletionStage<Set<Article>> getByTagsAndLevel(String tag, Article.Level level, Limit limit);

    CompletableFuture<Collection<Article>> getFirst3ByTags(String tag);

    CompletableFuture<Article[]> getByWords(int words);

    CompletableFuture<Article> getByTitle(String title);

    CompletableFuture<Article> getFirstByTitle(String title);

    CompletableFuture<@Nullable Article> queryByTitle(String title);

    CompletionStage<@Nullable Article> queryTopByTitle(String title);

    CompletableFuture<Optional<Article>> getByTitleIs(String title);

    CompletableFuture<Hit<Article>> getByTitleEquals(String title);

    CompletableFuture<List<Hit<Article>>> getTop5ByContentMatches(String words);

    CompletableFuture<SearchResult<Article>> getByContentMatches(String words);

    CompletableFuture<Page<Article>> getByFeaturedTrue(PageRequest page);

    CompletableFuture<CursorPage<Article>> getByFeaturedFalse(PageRequest page);

    CompletableFuture<Long> countByTags(String tag);

    CompletableFuture<Integer> countByTags(String tag, SearchOptions options);

    CompletableFuture<Boolean> existsByTags(String tag);

    CompletableFuture<Long> deleteByTags(String tag);

    CompletableFuture<Void> removeByTags(String tag);

    @Query("{\"match_all\": {}}")
    CompletableFuture<List<Article>> everything(Limit limit);
}
