package com.acme;

import dev.espalier.client.NoMatchException;
import dev.espalier.client.SearchClient;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Argument;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import dev.espalier.query.Script;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Hit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Results} over a client. */
@Generated
@NullMarked
public final class Results_Impl extends RepositorySupport<Article, String> implements Results {

    private static final QueryTemplate EVERYTHING = QueryTemplate.parse("""
            {"match_all":{}}""");

    private static final QueryTemplate TAGGED = QueryTemplate.parse("""
            {"term":{"tags":":tag"}}""");

    private static final QueryTemplate FORGET_BEFORE = QueryTemplate.parse("""
            {"range":{"published":{"lt":":day"}}}""");

    private static final QueryTemplate LENGTHEN = QueryTemplate.parse("""
            {"term":{"tags":":tag"}}""");

    private static final QueryTemplate FORGET_RATINGS = QueryTemplate.parse("""
            {"match_all":{}}""");

    private static final QueryTemplate RETAG = QueryTemplate.parse("""
            {"match_all":{}}""");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Results_Impl(SearchClient client) {
        super(client, Article_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}. */
    @Override
    public Article findByTitle(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return one(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}. */
    @Override
    public Optional<Article> getByTitle(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return atMostOne(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}. */
    @Override
    public @Nullable Article readByTitle(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return atMostOne(search(query)).orElse(null);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public List<Article> queryByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public Collection<Article> findByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public Iterable<Article> findSomeByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public Set<Article> searchByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return new LinkedHashSet<>(list(search(query)));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public Stream<Article> findAllByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return stream(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, sorted by {@code published}. */
    @Override
    public Stream<Article> streamByTagsOrderByPublished(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return stream(search(query).sort(Article_.published.asc()));
    }

    /** Sends {@code {"match":{"content":":words"}}}. */
    @Override
    public SearchResult<Article> searchByContentMatches(String words) {
        require(words, "words");
        Query query = Article_.content.match(words);
        return result(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, sorted by {@code published} descending. */
    @Override
    public Page<Article> findByTagsOrderByPublishedDesc(PageRequest page, String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return page(search(query).sort(Article_.published.desc()), page);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}},{"term":{"featured":true}}]}}}. */
    @Override
    public CursorPage<Article> findByTagsAndFeaturedTrue(String tag, PageRequest request) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag).and(Article_.featured.isTrue());
        return cursorPage(search(query), request);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, the first. */
    @Override
    public Article findFirstByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return first(search(query))
                .orElseThrow(() -> new NoMatchException(
                        "findFirstByTags found no document. Return an Optional if there may be none."));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, sorted by {@code published} descending, the first.
     */
    @Override
    public Optional<Article> findFirstByTagsOrderByPublishedDesc(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return first(search(query).sort(Article_.published.desc()));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, sorted by {@code rating} descending, the first. */
    @Override
    public @Nullable Article findTopByTagsOrderByRatingDesc(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return first(search(query).sort(Article_.rating.desc())).orElse(null);
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, sorted by {@code rating} descending, the first 10.
     */
    @Override
    public List<Article> findTop10ByTagsOrderByRatingDesc(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return top(search(query).sort(Article_.rating.desc()), 10);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, the first 5. */
    @Override
    public Set<Article> findFirst5ByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return new LinkedHashSet<>(top(search(query), 5));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, the first 100. */
    @Override
    public Stream<Article> streamFirst100ByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return top(search(query), 100).stream();
    }

    /** Sends {@code {"match":{"content":":words"}}}, the first 20. */
    @Override
    public SearchResult<Article> searchFirst20ByContentMatches(String words) {
        require(words, "words");
        Query query = Article_.content.match(words);
        return result(search(query).size(20));
    }

    /** Sends {@code {"match":{"content":":words"}}}, the first 3. */
    @Override
    public List<Hit<Article>> findTop3ByContentMatches(String words) {
        require(words, "words");
        Query query = Article_.content.match(words);
        return result(search(query).size(3)).hits();
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public long countByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return count(query);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"featured":true}}]}}}. */
    @Override
    public int countByFeaturedTrue() {
        Query query = Article_.featured.isTrue();
        return Math.toIntExact(count(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}. */
    @Override
    public boolean existsByTitle(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return exists(query);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. */
    @Override
    public long deleteByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return delete(query);
    }

    /** Sends {@code {"bool":{"filter":[{"terms":{"tags":":tags"}}]}}}. */
    @Override
    public int removeByTagsIn(List<String> tags) {
        requireAll(tags, "tags");
        Query query = Article_.tags.in(tags);
        return Math.toIntExact(delete(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"featured":true}}]}}}. */
    @Override
    public void deleteByFeaturedTrue() {
        Query query = Article_.featured.isTrue();
        delete(query);
    }

    /** Sends {@code {"match_all":{}}}. */
    @Override
    public Page<Article> everything(PageRequest page) {
        Query query = EVERYTHING.bind();
        return page(search(query), page);
    }

    /** Sends {@code {"term":{"tags":":tag"}}}. */
    @Override
    public long tagged(String tag) {
        require(tag, "tag");
        Query query = TAGGED.bind(Argument.of("tag", tag, ValueCodecs.STRING));
        return count(query);
    }

    /** Sends {@code {"range":{"published":{"lt":":day"}}}}. */
    @Override
    public int forgetBefore(LocalDate day) {
        require(day, "day");
        Query query = FORGET_BEFORE.bind(Argument.of("day", day, ValueCodecs.LOCAL_DATE));
        return Math.toIntExact(delete(query));
    }

    /** Sends {@code {"term":{"tags":":tag"}}} with the script {@code ctx._source.words += params.by}. */
    @Override
    public long lengthen(String tag, int by) {
        require(tag, "tag");
        Query query = LENGTHEN.bind(Argument.of("tag", tag, ValueCodecs.STRING));
        Script script = Script.of("ctx._source.words += params.by",
                Argument.of("by", by, ValueCodecs.INTEGER));
        return update(query, script);
    }

    /** Sends {@code {"match_all":{}}} with the script {@code ctx._source.remove('rating')}. */
    @Override
    public void forgetRatings(SearchOptions options) {
        require(options, "options");
        Query query = FORGET_RATINGS.bind();
        Script script = Script.of("ctx._source.remove('rating')");
        update(query, script, options);
    }

    /** Sends {@code {"match_all":{}}} with the script {@code ctx._source.tags = params.tags}. */
    @Override
    public CompletableFuture<Long> retag(List<String> tags) {
        requireAll(tags, "tags");
        Query query = RETAG.bind();
        Script script = Script.of("ctx._source.tags = params.tags",
                Argument.ofAll("tags", tags, ValueCodecs.STRING));
        return futures().update(type(), query, script, SearchOptions.none());
    }
}
