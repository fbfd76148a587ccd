package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Argument;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchResult;
import java.time.LocalDate;
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

    @Override
    public List<Article> findByTagsAndPublishedAfterOrderByPublishedDesc(String tag, LocalDate after) {
        require(tag, "tag");
        require(after, "after");
        Query query = Article_.tags.is(tag).and(Article_.published.after(after));
        return list(search(query).sort(Article_.published.desc()));
    }

    @Override
    public CursorPage<Article> findByContentMatches(String words, PageRequest page) {
        require(words, "words");
        Query query = Article_.content.match(words);
        return cursorPage(search(query), page);
    }

    @Override
    public long countByCommentsAuthorAndCommentsStarsGreaterThanEqual(String author, int stars) {
        require(author, "author");
        Query query =
                Article_.comments.any(Article_.comments.author.is(author).and(Article_.comments.stars.atLeast(stars)));
        return count(query);
    }

    @Override
    public SearchResult<Article> search(String words) {
        require(words, "words");
        Query query = SEARCH.bind(Argument.of("words", words, ValueCodecs.STRING));
        return result(search(query));
    }

    @Override
    public List<Article> findByTagsOrderByWords(String tag) {
        require(tag, "tag");
        return list(search(Article_.tags.is(tag)).sort(Article_.words.asc()));
    }

    @Override
    public Page<Article> findByTagsOrderByIdAsc(String tag, PageRequest page) {
        require(tag, "tag");
        return page(search(Article_.tags.is(tag)).sort(Article_.id.asc()), page);
    }

    @Override
    public Article findByTitleRaw(String title) {
        require(title, "title");
        return one(search(Article_.title.raw.is(title)));
    }

    @Override
    public Optional<Article> findFirstByTagsOrderByWordsDesc(String tag) {
        require(tag, "tag");
        return first(search(Article_.tags.is(tag)).sort(Article_.words.desc()));
    }

    @Override
    public List<Article> findTop2ByTagsOrderByWordsDesc(String tag) {
        require(tag, "tag");
        return top(search(Article_.tags.is(tag)).sort(Article_.words.desc()), 2);
    }

    @Override
    public Stream<Article> streamByTags(String tag) {
        require(tag, "tag");
        return stream(search(Article_.tags.is(tag)));
    }

    @Override
    public boolean existsByTags(String tag) {
        require(tag, "tag");
        return exists(Article_.tags.is(tag));
    }

    @Override
    public long deleteByTags(String tag) {
        require(tag, "tag");
        return delete(Article_.tags.is(tag));
    }
}
