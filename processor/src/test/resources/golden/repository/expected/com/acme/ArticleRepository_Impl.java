package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Argument;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchResult;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** {@link ArticleRepository} over a client. */
@Generated
@NullMarked
public final class ArticleRepository_Impl extends RepositorySupport<Article, String> implements ArticleRepository {

    private static final QueryTemplate SEARCH = QueryTemplate.parse("""
            {"multi_match":{"query":":words","fields":["title^3","content","tags^2"],"type":"best_fields"}}""");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public ArticleRepository_Impl(SearchClient client) {
        super(client, Article_.DOCUMENT);
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}},{"range":{"published":{"gt":":after"}}}]}}}, sorted by
     * {@code published} descending.
     */
    @Override
    public List<Article> findByTagsAndPublishedAfterOrderByPublishedDesc(String tag,
            LocalDate after) {
        require(tag, "tag");
        require(after, "after");
        Query query = Article_.tags.is(tag).and(Article_.published.after(after));
        return list(search(query).sort(Article_.published.desc()));
    }

    /** Sends {@code {"match":{"content":":words"}}}. */
    @Override
    public CursorPage<Article> findByContentMatches(String words, PageRequest page) {
        require(words, "words");
        Query query = Article_.content.match(words);
        return cursorPage(search(query), page);
    }

    /** Sends {@code {"bool":{"filter":[{"terms":{"tags":":tags"}}]}}}. */
    @Override
    public Stream<Article> streamByTagsIn(Collection<String> tags) {
        requireAll(tags, "tags");
        Query query = Article_.tags.in(tags);
        return stream(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"nested":{"path":"comments",
     * "query":{"bool":{"filter":[{"term":{"comments.author":":author"}},
     * {"range":{"comments.stars":{"gte":":stars"}}}]}}}}]}}}.
     */
    @Override
    public long countByCommentsAuthorAndCommentsStarsGreaterThanEqual(String author, int stars) {
        require(author, "author");
        Query query = Article_.comments.any(
                Article_.comments.author.is(author).and(Article_.comments.stars.atLeast(stars)));
        return count(query);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}, the first. */
    @Override
    public Optional<Article> findFirstByTitle(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return first(search(query));
    }

    /**
     * Sends {@code {"multi_match":{"query":":words","fields":["title^3","content","tags^2"],"type":"best_fields"}}}.
     */
    @Override
    public SearchResult<Article> search(String words) {
        require(words, "words");
        Query query = SEARCH.bind(Argument.of("words", words, ValueCodecs.STRING));
        return result(search(query));
    }
}
