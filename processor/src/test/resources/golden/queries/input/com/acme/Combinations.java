package com.acme;

import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Param;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions together: precedence, nested objects, arguments that may be null, queries in JSON. */
@Allow({"REP-412", "REP-429"})
@Repository
interface Combinations extends DocumentRepository<Article, String> {

    List<Article> findAll();

    List<Article> findAllByOrderByTitleAscPublishedDesc();

    List<Article> findByTagsOrLevelAndFeaturedTrue(String tag, Article.Level level);

    List<Article> findByTagsAndFeaturedTrueOrLevelAndFeaturedFalseOrWords(String tag, Article.Level level, int words);

    List<Article> findByContentMatchesAndTagsAndRatingIsNull(String words, String tag);

    List<Article> findByCommentsAuthorAndTagsAndCommentsStarsGreaterThanAndCommentsTextMatches(
            String author, String tag, int stars, String words);

    List<Article> findByCommentsAuthorAndCommentsStarsOrCommentsAuthorNotAndCommentsStars(
            String author, int stars, String other, int otherStars);

    List<Article> findByTags(@Nullable String tag);

    List<Article> findByTagsAndPublishedAfterAndWordsLessThan(
            @Nullable String tag, @Nullable LocalDate after, int words);

    List<Article> findByTagsOrLevelAndWords(
            @Nullable String tag, Article.@Nullable Level level, @Nullable Integer words);

    List<Article> findByTagsAndCommentsAuthorAndCommentsStars(
            String tag, @Nullable String author, @Nullable Integer stars);

    List<Article> findByTagsInAndTitle(@Nullable Collection<String> query, String title);

    List<Article> findByWordsIn(int @Nullable [] words);

    @Query("{\"term\": {\"level\": \"?0\"}}")
    List<Article> ofLevel(Article.Level level);

    @Allow("QJ-549")
    @Query("""
            {"bool": {
              "must": {"match": {"content": ":words"}},
              "filter": [
                {"terms": {"tags": ":tags"}},
                {"range": {"published": {"gte": ":since"}}},
                {"nested": {"path": "comments", "query": {"range": {"comments.stars": {"gte": ":stars"}}}}},
                {"wildcard": {"title.raw": {"value": "*\\"quoted\\"*", "boost": 1.5}}}
              ]
            }}""")
    List<Article> about(@Param("words") String text, Collection<String> tags, LocalDate since, int stars);

    @Query("{\"ids\": {\"values\": \":ids\"}}")
    long countAmong(String... ids);
}
