package com.acme;

import dev.espalier.client.NoMatchException;
import dev.espalier.client.SearchClient;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Argument;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import dev.espalier.search.Highlighting;
import dev.espalier.search.Hit;
import dev.espalier.search.Limit;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;

/** {@link Articles} over a client. */
@Generated
@NullMarked
public final class Articles_Impl extends RepositorySupport<Article, String> implements Articles {

    private static final QueryTemplate ABOUT = QueryTemplate.parse("""
            {"multi_match":{"query":":words","fields":["title^3","content"]}}""");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Articles_Impl(SearchClient client) {
        super(client, Article_.DOCUMENT);
    }

    /**
     * Sends {@code {"bool":{"should":[{"match":{"title":":title"}},{"match":{"content":":content"}}],
     * "minimum_should_match":1}}}, sorted by {@code published} descending, with matches marked in {@code content},
     * {@code title}.
     */
    @Override
    public SearchResult<Article> findByTitleMatchesOrContentMatchesOrderByPublishedDesc(
            String title, String content) {
        require(title, "title");
        require(content, "content");
        Query query = Article_.title.match(title).or(Article_.content.match(content));
        return result(search(query).sort(Article_.published.desc()).highlight(Highlighting.of(Article_.content,
                Article_.title)));
    }

    /** Sends {@code {"match":{"content":":words"}}}, with matches marked in {@code content}. */
    @Override
    public List<Hit<Article>> findByContentMatches(String words, Limit limit,
            SearchOptions options) {
        require(words, "words");
        require(limit, "limit");
        require(options, "options");
        Query query = Article_.content.match(words);
        return result(search(query).options(options).highlight(Highlighting.of(Article_.content).tags("<b>",
                "</b>").fragments(2, 40)).size(limit.max())).hits();
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"title.raw":":title"}}]}}}, the first, with matches marked in
     * {@code title.raw}.
     */
    @Override
    public Hit<Article> findFirstByTitle(String title) {
        require(title, "title");
        Query query = Article_.title.raw.is(title);
        return firstHit(search(query).highlight(Highlighting.of(Article_.title.raw).wholeFields()))
                .orElseThrow(() -> new NoMatchException(
                        "findFirstByTitle found no document. Return an Optional if there may be none."));
    }

    /**
     * Sends {@code {"multi_match":{"query":":words","fields":["title^3","content"]}}}, with matches marked in
     * {@code title}, {@code content}.
     */
    @Override
    public CompletableFuture<SearchResult<Article>> about(String words) {
        require(words, "words");
        Query query = ABOUT.bind(Argument.of("words", words, ValueCodecs.STRING));
        return futures().result(search(query).highlight(Highlighting.of(Article_.title, Article_.content)));
    }
}
