package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.ArraySupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Query;
import dev.espalier.query.WildcardQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** {@link Operators} over a client. */
@Generated
@NullMarked
final class Operators_Impl extends RepositorySupport<Article, String> implements Operators {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Operators_Impl(SearchClient client) {
        super(client, Article_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public List<Article> findByTags(String tag) {
        Query query = Article_.tags.is(required(tag, "tag"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"term":{"level":":level"}}]}}}. */
    @Override
    public List<Article> findByLevelNot(Article.Level level) {
        Query query = Article_.level.isNot(required(level, "level"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"terms":{"tags":":tags"}}]}}}. */
    @Override
    public List<Article> findByTagsIn(Collection<? extends String> tags) {
        Query query = Article_.tags.in(requiredAll(tags, "tags"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"terms":{"level":":levels"}}]}}}. */
    @Override
    public List<Article> findByLevelNotIn(Set<Article.Level> levels) {
        Query query = Article_.level.notIn(requiredAll(levels, "levels"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"terms":{"tags":":tags"}}]}}}. */
    @Override
    public List<Article> findByTagsNotIn(String... tags) {
        Query query = Article_.tags.notIn(requiredAll(tags, "tags"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"terms":{"words":":words"}}]}}}. */
    @Override
    public List<Article> findByWordsIn(Integer[] words) {
        Query query = Article_.words.in(requiredAll(words, "words"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"terms":{"words":":words"}}]}}}. */
    @Override
    public List<Article> findByWordsNotIn(int... words) {
        Query query = Article_.words.notIn(required(ArraySupport.asList(words), "words"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"words":{"lt":":words"}}}]}}}. */
    @Override
    public List<Article> findByWordsLessThan(int words) {
        Query query = Article_.words.lessThan(words);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"words":{"lte":":words"}}}]}}}. */
    @Override
    public List<Article> findByWordsLessThanEqual(Integer words) {
        Query query = Article_.words.atMost(required(words, "words"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"rating":{"gt":":rating"}}}]}}}. */
    @Override
    public List<Article> findByRatingGreaterThan(float rating) {
        Query query = Article_.rating.greaterThan((double) rating);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"rating":{"gte":":rating"}}}]}}}. */
    @Override
    public List<Article> findByRatingGreaterThanEqual(Integer rating) {
        Query query = Article_.rating.atLeast((double) required(rating, "rating"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"published":{"lt":":before"}}}]}}}. */
    @Override
    public List<Article> findByPublishedBefore(LocalDate before) {
        Query query = Article_.published.before(required(before, "before"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"published":{"lte":":last"}}}]}}}. */
    @Override
    public List<Article> findByPublishedLessThanEqual(LocalDate last) {
        Query query = Article_.published.atMost(required(last, "last"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"updated":{"gt":":after"}}}]}}}. */
    @Override
    public List<Article> findByUpdatedAfter(Instant after) {
        Query query = Article_.updated.after(required(after, "after"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"updated":{"gte":":first"}}}]}}}. */
    @Override
    public List<Article> findByUpdatedGreaterThanEqual(Instant first) {
        Query query = Article_.updated.atLeast(required(first, "first"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"published":{"gte":":first","lte":":last"}}}]}}}. */
    @Override
    public List<Article> findByPublishedBetween(LocalDate first, LocalDate last) {
        Query query = Article_.published.between(required(first, "first"), required(last, "last"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"prefix":{"tags":":prefix"}}]}}}. */
    @Override
    public List<Article> findByTagsStartingWith(String prefix) {
        Query query = Article_.tags.startsWith(required(prefix, "prefix"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"wildcard":{"tags":"*:suffix"}}]}}}. */
    @Override
    public List<Article> findByTagsEndingWith(String suffix) {
        Query query = Article_.tags.endsWith(required(suffix, "suffix"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"wildcard":{"tags":"*:part*"}}]}}}. */
    @Override
    public List<Article> findByTagsContaining(String part) {
        Query query = Article_.tags.contains(required(part, "part"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"wildcard":{"tags":"*:part*"}}]}}}. */
    @Override
    public List<Article> findByTagsNotContaining(String part) {
        Query query = Article_.tags.contains(required(part, "part")).not();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"wildcard":{"tags":":pattern"}}]}}}. */
    @Override
    public List<Article> findByTagsLike(String pattern) {
        Query query = Article_.tags.like(WildcardQuery.escape(required(pattern, "pattern")).replace('%',
                '*').replace('_', '?'));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"wildcard":{"tags":":pattern"}}]}}}. */
    @Override
    public List<Article> findByTagsNotLike(String pattern) {
        Query query = Article_.tags.like(WildcardQuery.escape(required(pattern, "pattern")).replace('%',
                '*').replace('_', '?')).not();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"wildcard":{"tags":":pattern"}}]}}}. */
    @Override
    public List<Article> findByTagsWildcard(String pattern) {
        Query query = Article_.tags.like(required(pattern, "pattern"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"regexp":{"tags":":expression"}}]}}}. */
    @Override
    public List<Article> findByTagsRegex(String expression) {
        Query query = Article_.tags.regexp(required(expression, "expression"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"fuzzy":{"tags":":text"}}]}}}. */
    @Override
    public List<Article> findByTagsFuzzy(String text) {
        Query query = Article_.tags.fuzzy(required(text, "text"));
        return list(search(query));
    }

    /** Sends {@code {"match":{"content":{"query":":words","fuzziness":"AUTO"}}}}. */
    @Override
    public List<Article> findByContentFuzzy(String words) {
        Query query = Article_.content.fuzzy(required(words, "words"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":{"value":":tag","case_insensitive":true}}}]}}}. */
    @Override
    public List<Article> findByTagsIgnoreCase(String tag) {
        Query query = Article_.tags.ignoringCase().is(required(tag, "tag"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"wildcard":{"tags":{"value":"*:part*","case_insensitive":true}}}]}}}. */
    @Override
    public List<Article> findByTagsNotContainingIgnoringCase(String part) {
        Query query = Article_.tags.ignoringCase().contains(required(part, "part")).not();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"prefix":{"title.raw":{"value":":prefix","case_insensitive":true}}}]}}}. */
    @Override
    public List<Article> findByTitleStartingWithIgnoreCase(String prefix) {
        Query query = Article_.title.raw.ignoringCase().startsWith(required(prefix, "prefix"));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"nested":{"path":"comments",
     * "query":{"wildcard":{"comments.author":{"value":":pattern","case_insensitive":true}}}}}]}}}.
     */
    @Override
    public List<Article> findByCommentsAuthorLikeIgnoreCase(String pattern) {
        Query query = Article_.comments.author.ignoringCase().like(WildcardQuery.escape(required(pattern,
                "pattern")).replace('%', '*').replace('_', '?'));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"bool":{"should":[{"bool":{"filter":[{"term":{"title.raw":{"value":":title",
     * "case_insensitive":true}}},{"range":{"words":{"lt":":words"}}}]}},{"regexp":{"tags":{"value":":expression",
     * "case_insensitive":true}}}],"minimum_should_match":1}}]}}}.
     */
    @Override
    public List<Article> findByTitleIsAndWordsLessThanOrTagsRegexAllIgnoreCase(String title,
            int words, String expression) {
        Query query = Article_.title.raw.ignoringCase().is(required(title, "title"))
                        .and(Article_.words.lessThan(words))
                .or(Article_.tags.ignoringCase().regexp(required(expression, "expression")));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":""}}]}}}. */
    @Override
    public List<Article> findByTitleEmpty() {
        Query query = Article_.title.raw.is("");
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"wildcard":{"title.raw":"?*"}}]}}}. */
    @Override
    public List<Article> findByTitleNotEmpty() {
        Query query = Article_.title.raw.like("?*");
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"exists":{"field":"tags"}}]}}}. */
    @Override
    public List<Article> findByTagsEmpty() {
        Query query = Article_.tags.missing();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"nested":{"path":"comments","query":{"match_all":{}}}}]}}}. */
    @Override
    public List<Article> findByCommentsNotEmpty() {
        Query query = Article_.comments.exists();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"featured":":featured"}}]}}}. */
    @Override
    public List<Article> findByFeatured(boolean featured) {
        Query query = Article_.featured.is(featured);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"term":{"featured":":featured"}}]}}}. */
    @Override
    public List<Article> findByFeaturedNot(Boolean featured) {
        Query query = Article_.featured.isNot(required(featured, "featured"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"featured":true}}]}}}. */
    @Override
    public List<Article> findByFeaturedTrue() {
        Query query = Article_.featured.isTrue();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"featured":false}}]}}}. */
    @Override
    public List<Article> findByFeaturedFalse() {
        Query query = Article_.featured.isFalse();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"exists":{"field":"rating"}}]}}}. */
    @Override
    public List<Article> findByRatingIsNull() {
        Query query = Article_.rating.missing();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"exists":{"field":"rating"}}]}}}. */
    @Override
    public List<Article> findByRatingIsNotNull() {
        Query query = Article_.rating.exists();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"nested":{"path":"comments","query":{"match_all":{}}}}]}}}. */
    @Override
    public List<Article> findByCommentsIsNull() {
        Query query = Article_.comments.missing();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"nested":{"path":"comments","query":{"match_all":{}}}}]}}}. */
    @Override
    public List<Article> findByCommentsExists() {
        Query query = Article_.comments.exists();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"exists":{"field":"author"}}]}}}. */
    @Override
    public List<Article> findByAuthorIsNotNull() {
        Query query = Article_.author.exists();
        return list(search(query));
    }

    /** Sends {@code {"match":{"title":":words"}}}. */
    @Override
    public List<Article> findByTitleMatches(String words) {
        Query query = Article_.title.match(required(words, "words"));
        return list(search(query));
    }

    /** Sends {@code {"match":{"title":{"query":":words","operator":"and"}}}}. */
    @Override
    public List<Article> findByTitleMatchesAll(String words) {
        Query query = Article_.title.matchAll(required(words, "words"));
        return list(search(query));
    }

    /** Sends {@code {"match_phrase":{"title":":words"}}}. */
    @Override
    public List<Article> findByTitleMatchesPhrase(String words) {
        Query query = Article_.title.matchPhrase(required(words, "words"));
        return list(search(query));
    }

    /** Sends {@code {"match_phrase_prefix":{"title":":words"}}}. */
    @Override
    public List<Article> findByTitleMatchesPrefix(String words) {
        Query query = Article_.title.matchPrefix(required(words, "words"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}. */
    @Override
    public List<Article> findByTitle(String title) {
        Query query = Article_.title.raw.is(required(title, "title"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"prefix":{"title.raw":":prefix"}}]}}}. */
    @Override
    public List<Article> findByTitleStartingWith(String prefix) {
        Query query = Article_.title.raw.startsWith(required(prefix, "prefix"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}. */
    @Override
    public List<Article> findByTitleRaw(String title) {
        Query query = Article_.title.raw.is(required(title, "title"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"wildcard":{"title.raw":"*:part*"}}]}}}. */
    @Override
    public List<Article> findByTitle_RawContaining(String part) {
        Query query = Article_.title.raw.contains(required(part, "part"));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"author.name":":name"}}]}}}. */
    @Override
    public List<Article> findByAuthorName(String name) {
        Query query = Article_.author.name.is(required(name, "name"));
        return list(search(query));
    }

    /** Sends {@code {"match":{"author.biography":":words"}}}. */
    @Override
    public List<Article> findByAuthor_BiographyMatches(String words) {
        Query query = Article_.author.biography.match(required(words, "words"));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"must_not":[{"nested":{"path":"comments",
     * "query":{"term":{"comments.author":":author"}}}}]}}}.
     */
    @Override
    public List<Article> findByCommentsAuthorNot(String author) {
        Query query = Article_.comments.author.isNot(required(author, "author"));
        return list(search(query));
    }

    /** Sends {@code {"nested":{"path":"comments","query":{"match":{"comments.text":":words"}}}}}. */
    @Override
    public List<Article> findByCommentsTextMatches(String words) {
        Query query = Article_.comments.text.match(required(words, "words"));
        return list(search(query));
    }
}
