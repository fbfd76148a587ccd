package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.ArraySupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Argument;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Combinations} over a client. */
@Generated
@NullMarked
final class Combinations_Impl extends RepositorySupport<Article, String> implements Combinations {

    private static final QueryTemplate OF_LEVEL = QueryTemplate.parse("""
            {"term":{"level":"?0"}}""");

    private static final ValueCodec<Article.Level> LEVEL_CODEC = ValueCodecs.enumeration(Article.Level.values());

    private static final QueryTemplate ABOUT = QueryTemplate.parse("""
            {
              "bool": {
                "must": {
                  "match": {
                    "content": ":words"
                  }
                },
                "filter": [
                  {
                    "terms": {
                      "tags": ":tags"
                    }
                  },
                  {
                    "range": {
                      "published": {
                        "gte": ":since"
                      }
                    }
                  },
                  {
                    "nested": {
                      "path": "comments",
                      "query": {
                        "range": {
                          "comments.stars": {
                            "gte": ":stars"
                          }
                        }
                      }
                    }
                  },
                  {
                    "wildcard": {
                      "title.raw": {
                        "value": "*\\"quoted\\"*",
                        "boost": 1.5
                      }
                    }
                  }
                ]
              }
            }""");

    private static final QueryTemplate COUNT_AMONG = QueryTemplate.parse("""
            {"ids":{"values":":ids"}}""");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Combinations_Impl(SearchClient client) {
        super(client, Article_.DOCUMENT);
    }

    /** Sends {@code {"match_all":{}}}. */
    @Override
    public List<Article> findAll() {
        Query query = Query.matchAll();
        return list(search(query));
    }

    /** Sends {@code {"match_all":{}}}, sorted by {@code title.raw}, then by {@code published} descending. */
    @Override
    public List<Article> findAllByOrderByTitleAscPublishedDesc() {
        Query query = Query.matchAll();
        return list(search(query).sort(Article_.title.raw.asc(), Article_.published.desc()));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"bool":{"should":[{"term":{"tags":":tag"}},
     * {"bool":{"filter":[{"term":{"level":":level"}},{"term":{"featured":true}}]}}],"minimum_should_match":1}}]}}}.
     */
    @Override
    public List<Article> findByTagsOrLevelAndFeaturedTrue(String tag, Article.Level level) {
        require(tag, "tag");
        require(level, "level");
        Query query = Article_.tags.is(tag).or(Article_.level.is(level).and(Article_.featured.isTrue()));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"bool":{"should":[{"bool":{"filter":[{"term":{"tags":":tag"}},
     * {"term":{"featured":true}}]}},{"bool":{"filter":[{"term":{"level":":level"}},{"term":{"featured":false}}]}},
     * {"term":{"words":":words"}}],"minimum_should_match":1}}]}}}.
     */
    @Override
    public List<Article> findByTagsAndFeaturedTrueOrLevelAndFeaturedFalseOrWords(String tag,
            Article.Level level, int words) {
        require(tag, "tag");
        require(level, "level");
        Query query = Article_.tags.is(tag).and(Article_.featured.isTrue())
                .or(Article_.level.is(level).and(Article_.featured.isFalse()))
                .or(Article_.words.is(words));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"must":[{"match":{"content":":words"}}],"filter":[{"term":{"tags":":tag"}}],
     * "must_not":[{"exists":{"field":"rating"}}]}}}.
     */
    @Override
    public List<Article> findByContentMatchesAndTagsAndRatingIsNull(String words, String tag) {
        require(words, "words");
        require(tag, "tag");
        Query query = Article_.content.match(words).and(Article_.tags.is(tag)).and(Article_.rating.missing());
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"must":[{"nested":{"path":"comments",
     * "query":{"bool":{"must":[{"match":{"comments.text":":words"}}],"filter":[{"term":{"comments.author":":author"}},
     * {"range":{"comments.stars":{"gt":":stars"}}}]}}}}],"filter":[{"term":{"tags":":tag"}}]}}}.
     */
    @Override
    public List<Article> findByCommentsAuthorAndTagsAndCommentsStarsGreaterThanAndCommentsTextMatches(
            String author, String tag, int stars, String words) {
        require(author, "author");
        require(tag, "tag");
        require(words, "words");
        Query query = Article_.comments.any(
                        Article_.comments.author.is(author)
                                .and(Article_.comments.stars.greaterThan(stars))
                                .and(Article_.comments.text.match(words)))
                .and(Article_.tags.is(tag));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"bool":{"should":[{"nested":{"path":"comments",
     * "query":{"bool":{"filter":[{"term":{"comments.author":":author"}},{"term":{"comments.stars":":stars"}}]}}}},
     * {"bool":{"filter":[{"nested":{"path":"comments","query":{"term":{"comments.stars":":otherStars"}}}}],
     * "must_not":[{"nested":{"path":"comments","query":{"term":{"comments.author":":other"}}}}]}}],
     * "minimum_should_match":1}}]}}}.
     */
    @Override
    public List<Article> findByCommentsAuthorAndCommentsStarsOrCommentsAuthorNotAndCommentsStars(
            String author, int stars, String other, int otherStars) {
        require(author, "author");
        require(other, "other");
        Query query = Article_.comments.any(
                        Article_.comments.author.is(author).and(Article_.comments.stars.is(stars)))
                .or(Article_.comments.author.isNot(other).and(Article_.comments.stars.is(otherStars)));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}. Where {@code tag} is null, the condition is left
     * out.
     */
    @Override
    public List<Article> findByTags(@Nullable String tag) {
        Query query = tag == null ? Query.matchAll() : Article_.tags.is(tag);
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}},{"range":{"published":{"gt":":after"}}},
     * {"range":{"words":{"lt":":words"}}}]}}}. Where {@code tag} or {@code after} is null, the condition is left out.
     */
    @Override
    public List<Article> findByTagsAndPublishedAfterAndWordsLessThan(@Nullable String tag,
            @Nullable LocalDate after, int words) {
        Query query = Query.all(
                tag == null ? Query.matchAll() : Article_.tags.is(tag),
                after == null ? Query.matchAll() : Article_.published.after(after),
                Article_.words.lessThan(words));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"bool":{"should":[{"term":{"tags":":tag"}},
     * {"bool":{"filter":[{"term":{"level":":level"}},{"term":{"words":":words"}}]}}],"minimum_should_match":1}}]}}}.
     * Where {@code tag} or {@code level} or {@code words} is null, the condition is left out.
     */
    @Override
    public List<Article> findByTagsOrLevelAndWords(@Nullable String tag,
            Article. @Nullable Level level, @Nullable Integer words) {
        Query query = tag == null && level == null && words == null
                ? Query.matchAll()
                : Query.any(
                        tag == null ? Query.matchNone() : Article_.tags.is(tag),
                        level == null && words == null
                                ? Query.matchNone()
                                : Query.all(
                                        level == null ? Query.matchAll() : Article_.level.is(level),
                                        words == null ? Query.matchAll() : Article_.words.is(words)));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}},{"nested":{"path":"comments",
     * "query":{"bool":{"filter":[{"term":{"comments.author":":author"}},{"term":{"comments.stars":":stars"}}]}}}}]}}}.
     * Where {@code author} or {@code stars} is null, the condition is left out.
     */
    @Override
    public List<Article> findByTagsAndCommentsAuthorAndCommentsStars(String tag,
            @Nullable String author, @Nullable Integer stars) {
        require(tag, "tag");
        Query query = Query.all(
                Article_.tags.is(tag),
                author == null && stars == null
                        ? Query.matchAll()
                        : Article_.comments.any(
                                Query.all(
                                        author == null ? Query.matchAll() : Article_.comments.author.is(author),
                                        stars == null ? Query.matchAll() : Article_.comments.stars.is(stars))));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"terms":{"tags":":query"}},{"term":{"title.raw":":title"}}]}}}. Where
     * {@code query} is null, the condition is left out.
     */
    @Override
    public List<Article> findByTagsInAndTitle(@Nullable Collection<String> query, String title) {
        require(title, "title");
        Query condition = Query.all(
                query == null ? Query.matchAll() : Article_.tags.in(requiredAll(query, "query")),
                Article_.title.raw.is(title));
        return list(search(condition));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"terms":{"words":":words"}}]}}}. Where {@code words} is null, the condition is
     * left out.
     */
    @Override
    public List<Article> findByWordsIn(int @Nullable [] words) {
        Query query = words == null ? Query.matchAll() : Article_.words.in(ArraySupport.asList(words));
        return list(search(query));
    }

    /** Sends {@code {"term":{"level":"?0"}}}. */
    @Override
    public List<Article> ofLevel(Article.Level level) {
        require(level, "level");
        Query query = OF_LEVEL.bind(Argument.of("level", level, LEVEL_CODEC));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"must":{"match":{"content":":words"}},"filter":[{"terms":{"tags":":tags"}},
     * {"range":{"published":{"gte":":since"}}},{"nested":{"path":"comments",
     * "query":{"range":{"comments.stars":{"gte":":stars"}}}}},{"wildcard":{"title.raw":{"value":"*\"quoted\"*",
     * "boost":1.5}}}]}}}.
     */
    @Override
    public List<Article> about(String text, Collection<String> tags, LocalDate since, int stars) {
        require(text, "text");
        requireAll(tags, "tags");
        require(since, "since");
        Query query = ABOUT.bind(
                Argument.of("words", text, ValueCodecs.STRING),
                Argument.ofAll("tags", tags, ValueCodecs.STRING),
                Argument.of("since", since, ValueCodecs.LOCAL_DATE),
                Argument.of("stars", stars, ValueCodecs.INTEGER));
        return list(search(query));
    }

    /** Sends {@code {"ids":{"values":":ids"}}}. */
    @Override
    public long countAmong(String... ids) {
        requireAll(ids, "ids");
        Query query = COUNT_AMONG.bind(Argument.ofAll("ids", List.of(ids), ValueCodecs.STRING));
        return count(query);
    }
}
