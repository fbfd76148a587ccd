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
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"term":{"level":":level"}}]}}}. */
    @Override
    public List<Article> findByLevelNot(Article.Level level) {
        require(level, "level");
        Query query = Article_.level.isNot(level);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"terms":{"tags":":tags"}}]}}}. */
    @Override
    public List<Article> findByTagsIn(Collection<? extends String> tags) {
        requireAll(tags, "tags");
        Query query = Article_.tags.in(tags);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"terms":{"level":":levels"}}]}}}. */
    @Override
    public List<Article> findByLevelNotIn(Set<Article.Level> levels) {
        requireAll(levels, "levels");
        Query query = Article_.level.notIn(levels);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"terms":{"tags":":tags"}}]}}}. */
    @Override
    public List<Article> findByTagsNotIn(String... tags) {
        requireAll(tags, "tags");
        Query query = Article_.tags.notIn(tags);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"terms":{"words":":words"}}]}}}. */
    @Override
    public List<Article> findByWordsIn(Integer[] words) {
        requireAll(words, "words");
        Query query = Article_.words.in(words);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"terms":{"words":":words"}}]}}}. */
    @Override
    public List<Article> findByWordsNotIn(int... words) {
        require(words, "words");
        Query query = Article_.words.notIn(ArraySupport.asList(words));
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
        require(words, "words");
        Query query = Article_.words.atMost(words);
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
        require(rating, "rating");
        Query query = Article_.rating.atLeast((double) rating);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"published":{"lt":":before"}}}]}}}. */
    @Override
    public List<Article> findByPublishedBefore(LocalDate before) {
        require(before, "before");
        Query query = Article_.published.before(before);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"published":{"lte":":last"}}}]}}}. */
    @Override
    public List<Article> findByPublishedLessThanEqual(LocalDate last) {
        require(last, "last");
        Query query = Article_.published.atMost(last);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"updated":{"gt":":after"}}}]}}}. */
    @Override
    public List<Article> findByUpdatedAfter(Instant after) {
        require(after, "after");
        Query query = Article_.updated.after(after);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"updated":{"gte":":first"}}}]}}}. */
    @Override
    public List<Article> findByUpdatedGreaterThanEqual(Instant first) {
        require(first, "first");
        Query query = Article_.updated.atLeast(first);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"published":{"gte":":first","lte":":last"}}}]}}}. */
    @Override
    public List<Article> findByPublishedBetween(LocalDate first, LocalDate last) {
        require(first, "first");
        require(last, "last");
        Query query = Article_.published.between(first, last);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"prefix":{"tags":":prefix"}}]}}}. */
    @Override
    public List<Article> findByTagsStartingWith(String prefix) {
        require(prefix, "prefix");
        Query query = Article_.tags.startsWith(prefix);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"wildcard":{"tags":"*:suffix"}}]}}}. */
    @Override
    public List<Article> findByTagsEndingWith(String suffix) {
        require(suffix, "suffix");
        Query query = Article_.tags.endsWith(suffix);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"wildcard":{"tags":"*:part*"}}]}}}. */
    @Override
    public List<Article> findByTagsContaining(String part) {
        require(part, "part");
        Query query = Article_.tags.contains(part);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"wildcard":{"tags":"*:part*"}}]}}}. */
    @Override
    public List<Article> findByTagsNotContaining(String part) {
        require(part, "part");
        Query query = Article_.tags.contains(part).not();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"wildcard":{"tags":":pattern"}}]}}}. */
    @Override
    public List<Article> findByTagsLike(String pattern) {
        require(pattern, "pattern");
        Query query = Article_.tags.like(WildcardQuery.escape(pattern).replace('%', '*').replace('_', '?'));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"wildcard":{"tags":":pattern"}}]}}}. */
    @Override
    public List<Article> findByTagsNotLike(String pattern) {
        require(pattern, "pattern");
        Query query = Article_.tags.like(WildcardQuery.escape(pattern).replace('%', '*').replace('_', '?')).not();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"wildcard":{"tags":":pattern"}}]}}}. */
    @Override
    public List<Article> findByTagsWildcard(String pattern) {
        require(pattern, "pattern");
        Query query = Article_.tags.like(pattern);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"regexp":{"tags":":expression"}}]}}}. */
    @Override
    public List<Article> findByTagsRegex(String expression) {
        require(expression, "expression");
        Query query = Article_.tags.regexp(expression);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"fuzzy":{"tags":":text"}}]}}}. */
    @Override
    public List<Article> findByTagsFuzzy(String text) {
        require(text, "text");
        Query query = Article_.tags.fuzzy(text);
        return list(search(query));
    }

    /** Sends {@code {"match":{"content":{"query":":words","fuzziness":"AUTO"}}}}. */
    @Override
    public List<Article> findByContentFuzzy(String words) {
        require(words, "words");
        Query query = Article_.content.fuzzy(words);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":{"value":":tag","case_insensitive":true}}}]}}}. */
    @Override
    public List<Article> findByTagsIgnoreCase(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.ignoringCase().is(tag);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"must_not":[{"wildcard":{"tags":{"value":"*:part*","case_insensitive":true}}}]}}}. */
    @Override
    public List<Article> findByTagsNotContainingIgnoringCase(String part) {
        require(part, "part");
        Query query = Article_.tags.ignoringCase().contains(part).not();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"prefix":{"title.raw":{"value":":prefix","case_insensitive":true}}}]}}}. */
    @Override
    public List<Article> findByTitleStartingWithIgnoreCase(String prefix) {
        require(prefix, "prefix");
        Query query = Article_.title.raw.ignoringCase().startsWith(prefix);
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"nested":{"path":"comments",
     * "query":{"wildcard":{"comments.author":{"value":":pattern","case_insensitive":true}}}}}]}}}.
     */
    @Override
    public List<Article> findByCommentsAuthorLikeIgnoreCase(String pattern) {
        require(pattern, "pattern");
        Query query = Article_.comments.author.ignoringCase().like(WildcardQuery.escape(pattern).replace('%',
                '*').replace('_', '?'));
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
        require(title, "title");
        require(expression, "expression");
        Query query = Article_.title.raw.ignoringCase().is(title).and(Article_.words.lessThan(words))
                .or(Article_.tags.ignoringCase().regexp(expression));
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
        require(featured, "featured");
        Query query = Article_.featured.isNot(featured);
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
        require(words, "words");
        Query query = Article_.title.match(words);
        return list(search(query));
    }

    /** Sends {@code {"match":{"title":{"query":":words","operator":"and"}}}}. */
    @Override
    public List<Article> findByTitleMatchesAll(String words) {
        require(words, "words");
        Query query = Article_.title.matchAll(words);
        return list(search(query));
    }

    /** Sends {@code {"match_phrase":{"title":":words"}}}. */
    @Override
    public List<Article> findByTitleMatchesPhrase(String words) {
        require(words, "words");
        Query query = Article_.title.matchPhrase(words);
        return list(search(query));
    }

    /** Sends {@code {"match_phrase_prefix":{"title":":words"}}}. */
    @Override
    public List<Article> findByTitleMatchesPrefix(String words) {
        require(words, "words");
        Query query = Article_.title.matchPrefix(words);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}. */
    @Override
    public List<Article> findByTitle(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"prefix":{"title.raw":":prefix"}}]}}}. */
    @Override
    public List<Article> findByTitleStartingWith(String prefix) {
        require(prefix, "prefix");
        Query query = Article_.title.raw.startsWith(prefix);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}. */
    @Override
    public List<Article> findByTitleRaw(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"wildcard":{"title.raw":"*:part*"}}]}}}. */
    @Override
    public List<Article> findByTitle_RawContaining(String part) {
        require(part, "part");
        Query query = Article_.title.raw.contains(part);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"author.name":":name"}}]}}}. */
    @Override
    public List<Article> findByAuthorName(String name) {
        require(name, "name");
        Query query = Article_.author.name.is(name);
        return list(search(query));
    }

    /** Sends {@code {"match":{"author.biography":":words"}}}. */
    @Override
    public List<Article> findByAuthor_BiographyMatches(String words) {
        require(words, "words");
        Query query = Article_.author.biography.match(words);
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"must_not":[{"nested":{"path":"comments",
     * "query":{"term":{"comments.author":":author"}}}}]}}}.
     */
    @Override
    public List<Article> findByCommentsAuthorNot(String author) {
        require(author, "author");
        Query query = Article_.comments.author.isNot(author);
        return list(search(query));
    }

    /** Sends {@code {"nested":{"path":"comments","query":{"match":{"comments.text":":words"}}}}}. */
    @Override
    public List<Article> findByCommentsTextMatches(String words) {
        require(words, "words");
        Query query = Article_.comments.text.match(words);
        return list(search(query));
    }
}
