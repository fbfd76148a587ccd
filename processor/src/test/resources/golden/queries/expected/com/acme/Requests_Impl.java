package com.acme;

import dev.espalier.client.NoMatchException;
import dev.espalier.client.SearchClient;
import dev.espalier.generated.FutureResults;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import dev.espalier.query.Sort;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Hit;
import dev.espalier.search.Limit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Requests} over a client. */
@Generated
@NullMarked
final class Requests_Impl extends RepositorySupport<Article, String> implements Requests {

    private static final QueryTemplate EVERY_ONE = QueryTemplate.parse("""
            {"match_all":{}}""");

    private static final QueryTemplate EVERYTHING = QueryTemplate.parse("""
            {"match_all":{}}""");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Requests_Impl(SearchClient client) {
        super(client, Article_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public List<Article> findByTags(String tag, Limit limit) {
        require(tag, "tag");
        require(limit, "limit");
        Query query = Article_.tags.is(tag);
        return top(search(query), limit.max());
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, sorted by {@code sort}. */
    @Override
    public List<Article> findByTags(String tag, Sort sort) {
        require(tag, "tag");
        require(sort, "sort");
        Query query = Article_.tags.is(tag);
        return list(search(query).sort(sort));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, sorted by {@code published} descending, then by
     * {@code order}.
     */
    @Override
    public Stream<Article> streamByTagsOrderByPublishedDesc(Sort[] order, String tag) {
        requireAll(order, "order");
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return stream(search(query).sort(Article_.published.desc()).thenBy(order));
    }

    /** Sends {@code {"match":{"content":":words"}}}, sorted by {@code order}. */
    @Override
    public List<Hit<Article>> findByContentMatches(String words, List<Sort> order, Limit limit,
            SearchOptions options) {
        require(words, "words");
        requireAll(order, "order");
        require(limit, "limit");
        require(options, "options");
        Query query = Article_.content.match(words);
        return result(search(query).sort(order).options(options).size(limit.max())).hits();
    }

    /** Sends {@code {"bool":{"filter":[{"terms":{"tags":":tags"}}]}}}, sorted by {@code order}. */
    @Override
    public Page<Article> findByTagsIn(Collection<String> tags, PageRequest page,
            SearchOptions options, Sort... order) {
        requireAll(tags, "tags");
        require(options, "options");
        requireAll(order, "order");
        Query query = Article_.tags.in(tags);
        return page(search(query).sort(order).options(options), page);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":{"value":":tags","case_insensitive":true}}}]}}}. */
    @Override
    public List<Article> findByTagsInIgnoreCase(Collection<String> tags) {
        requireAll(tags, "tags");
        Query query = Article_.tags.ignoringCase().in(tags);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"level":":level"}}]}}}. */
    @Override
    public Article[] findByLevel(Article.Level level) {
        require(level, "level");
        Query query = Article_.level.is(level);
        return list(search(query)).toArray(Article[]::new);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}. */
    @Override
    public Hit<Article> findByTitle(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return oneHit(search(query));
    }

    /** Sends {@code {"match":{"content":":words"}}}, the first. */
    @Override
    public Hit<Article> findFirstByContentMatches(String words) {
        require(words, "words");
        Query query = Article_.content.match(words);
        return firstHit(search(query))
                .orElseThrow(() -> new NoMatchException(
                        "findFirstByContentMatches found no document. Return an Optional if there may be none."));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}. */
    @Override
    public Optional<Hit<Article>> searchByTitle(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return atMostOneHit(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"level":":level"}}]}}}, sorted by {@code published}. */
    @Override
    public Flow.Publisher<Article> findByLevelOrderByPublished(Article.Level level) {
        require(level, "level");
        Query query = Article_.level.is(level);
        return futures().publisher(search(query).sort(Article_.published.asc()));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, the first 100. */
    @Override
    public Flow.Publisher<Article> streamFirst100ByTags(String tag, SearchOptions options) {
        require(tag, "tag");
        require(options, "options");
        Query query = Article_.tags.is(tag);
        return futures().publisher(search(query).options(options), 100);
    }

    /** Sends {@code {"match_all":{}}}. */
    @Override
    public Flow.Publisher<Article> everyOne(Limit limit) {
        require(limit, "limit");
        Query query = EVERY_ONE.bind();
        return futures().publisher(search(query), limit.max());
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public CompletableFuture<List<Article>> getByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return futures().list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}},{"term":{"level":":level"}}]}}}. */
    @Override
    public CompletionStage<Set<Article>> getByTagsAndLevel(String tag, Article.Level level,
            Limit limit) {
        require(tag, "tag");
        require(level, "level");
        require(limit, "limit");
        Query query = Article_.tags.is(tag).and(Article_.level.is(level));
        return FutureResults.then(futures().top(search(query), limit.max()), LinkedHashSet::new);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, the first 3. */
    @Override
    public CompletableFuture<Collection<Article>> getFirst3ByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return FutureResults.then(futures().top(search(query), 3), matches -> matches);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"words":":words"}}]}}}. */
    @Override
    public CompletableFuture<Article[]> getByWords(int words) {
        Query query = Article_.words.is(words);
        return FutureResults.then(futures().list(search(query)), matches -> matches.toArray(Article[]::new));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}. */
    @Override
    public CompletableFuture<Article> getByTitle(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return futures().one(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}, the first. */
    @Override
    public CompletableFuture<Article> getFirstByTitle(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return FutureResults.present(
                        futures().first(search(query)),
                        "getFirstByTitle found no document. Return an Optional if there may be none.");
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}. */
    @Override
    public CompletableFuture<@Nullable Article> queryByTitle(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return FutureResults.then(futures().atMostOne(search(query)), match -> match.orElse(null));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}, the first. */
    @Override
    public CompletionStage<@Nullable Article> queryTopByTitle(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return FutureResults.then(futures().first(search(query)), match -> match.orElse(null));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}. */
    @Override
    public CompletableFuture<Optional<Article>> getByTitleIs(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return futures().atMostOne(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}. */
    @Override
    public CompletableFuture<Hit<Article>> getByTitleEquals(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return futures().oneHit(search(query));
    }

    /** Sends {@code {"match":{"content":":words"}}}, the first 5. */
    @Override
    public CompletableFuture<List<Hit<Article>>> getTop5ByContentMatches(String words) {
        require(words, "words");
        Query query = Article_.content.match(words);
        return FutureResults.then(futures().result(search(query).size(5)), SearchResult::hits);
    }

    /** Sends {@code {"match":{"content":":words"}}}. */
    @Override
    public CompletableFuture<SearchResult<Article>> getByContentMatches(String words) {
        require(words, "words");
        Query query = Article_.content.match(words);
        return futures().result(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"featured":true}}]}}}. */
    @Override
    public CompletableFuture<Page<Article>> getByFeaturedTrue(PageRequest page) {
        Query query = Article_.featured.isTrue();
        return futures().page(search(query), page);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"featured":false}}]}}}. */
    @Override
    public CompletableFuture<CursorPage<Article>> getByFeaturedFalse(PageRequest page) {
        Query query = Article_.featured.isFalse();
        return futures().cursorPage(search(query), page);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public CompletableFuture<Long> countByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return futures().count(type(), query, SearchOptions.none());
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public CompletableFuture<Integer> countByTags(String tag, SearchOptions options) {
        require(tag, "tag");
        require(options, "options");
        Query query = Article_.tags.is(tag);
        return FutureResults.then(futures().count(type(), query, options), Math::toIntExact);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public CompletableFuture<Boolean> existsByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return futures().exists(type(), query, SearchOptions.none());
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public CompletableFuture<Long> deleteByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return futures().delete(type(), query, SearchOptions.none());
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public CompletableFuture<Void> removeByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return FutureResults.then(futures().delete(type(), query, SearchOptions.none()), number -> null);
    }

    /** Sends {@code {"match_all":{}}}. */
    @Override
    public CompletableFuture<List<Article>> everything(Limit limit) {
        require(limit, "limit");
        Query query = EVERYTHING.bind();
        return futures().top(search(query), limit.max());
    }
}
