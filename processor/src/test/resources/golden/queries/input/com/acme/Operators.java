package com.acme;

import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Every operator, on the kinds of fields that take it. */
@Allow({"REP-422", "REP-429"})
@Repository
interface Operators extends DocumentRepository<Article, String> {

    List<Article> findByTags(String tag);

    List<Article> findByLevelNot(Article.Level level);

    List<Article> findByTagsIn(Collection<? extends String> tags);

    List<Article> findByLevelNotIn(Set<Article.Level> levels);

    List<Article> findByTagsNotIn(String... tags);

    List<Article> findByWordsIn(Integer[] words);

    List<Article> findByWordsNotIn(int... words);

    List<Article> findByWordsLessThan(int words);

    List<Article> findByWordsLessThanEqual(Integer words);

    List<Article> findByRatingGreaterThan(float rating);

    List<Article> findByRatingGreaterThanEqual(Integer rating);

    List<Article> findByPublishedBefore(LocalDate before);

    List<Article> findByPublishedLessThanEqual(LocalDate last);

    List<Article> findByUpdatedAfter(Instant after);

    List<Article> findByUpdatedGreaterThanEqual(Instant first);

    List<Article> findByPublishedBetween(LocalDate first, LocalDate last);

    List<Article> findByTagsStartingWith(String prefix);

    List<Article> findByTagsEndingWith(String suffix);

    List<Article> findByTagsContaining(String part);

    List<Article> findByTagsNotContaining(String part);

    List<Article> findByTagsLike(String pattern);

    List<Article> findByTagsNotLike(String pattern);

    List<Article> findByTagsWildcard(String pattern);

    List<Article> findByTagsRegex(String expression);

    List<Article> findByTagsFuzzy(String text);

    List<Article> findByContentFuzzy(String words);

    List<Article> findByTagsIgnoreCase(String tag);

    List<Article> findByTagsNotContainingIgnoringCase(String part);

    List<Article> findByTitleStartingWithIgnoreCase(String prefix);

    List<Article> findByCommentsAuthorLikeIgnoreCase(String pattern);

    List<Article> findByTitleIsAndWordsLessThanOrTagsRegexAllIgnoreCase(String title, int words, String expression);

    List<Article> findByTitleEmpty();

    List<Article> findByTitleNotEmpty();

    List<Article> findByTagsEmpty();

    List<Article> findByCommentsNotEmpty();

    List<Article> findByFeatured(boolean featured);

    List<Article> findByFeaturedNot(Boolean featured);

    List<Article> findByFeaturedTrue();

    List<Article> findByFeaturedFalse();

    List<Article> findByRatingIsNull();

    List<Article> findByRatingIsNotNull();

    List<Article> findByCommentsIsNull();

    List<Article> findByCommentsExists();

    List<Article> findByAuthorIsNotNull();

    List<Article> findByTitleMatches(String words);

    List<Article> findByTitleMatchesAll(String words);

    List<Article> findByTitleMatchesPhrase(String words);

    List<Article> findByTitleMatchesPrefix(String words);

    List<Article> findByTitle(String title);

    List<Article> findByTitleStartingWith(String prefix);

    List<Article> findByTitleRaw(String title);

    List<Article> findByTitle_RawContaining(String part);

    List<Article> findByAuthorName(String name);

    List<Article> findByAuthor_BiographyMatches(String words);

    List<Article> findByCommentsAuthorNot(String author);

    List<Article> findByCommentsTextMatches(String words);
}
