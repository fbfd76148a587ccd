package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Argument;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import dev.espalier.search.SearchResult;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** {@link Library.Shelves} over a client. */
@Generated
@NullMarked
public final class Library_Shelves_Impl extends RepositorySupport<Article, String> implements Library.Shelves {

    private static final QueryTemplate CALLED = QueryTemplate.parse("""
            {"match_phrase":{"title":":phrase"}}""");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Library_Shelves_Impl(SearchClient client) {
        super(client, Article_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"words":":least"}}]}}}. */
    @Override
    public List<Article> findByWords(int least) {
        Query query = Article_.words.is(least);
        return list(search(query));
    }

    /** Sends {@code {"match_phrase":{"title":":phrase"}}}. */
    @Override
    public Article findByTitleMatchesPhrase(String phrase) {
        require(phrase, "phrase");
        Query query = Article_.title.matchPhrase(phrase);
        return one(search(query));
    }

    /** Sends {@code {"match":{"title":":words"}}}. */
    @Override
    public List<Article> findByTitleMatches(String words) {
        require(words, "words");
        Query query = Article_.title.match(words);
        return list(search(query));
    }

    /** Sends {@code {"match_all":{}}}, sorted by {@code published} descending, the first. */
    @Override
    public Optional<Article> findFirstByOrderByPublishedDesc() {
        Query query = Query.matchAll();
        return first(search(query).sort(Article_.published.desc()));
    }

    /** Sends {@code {"match_phrase":{"title":":phrase"}}}. */
    @Override
    public SearchResult<Article> called(String phrase) {
        require(phrase, "phrase");
        Query query = CALLED.bind(Argument.of("phrase", phrase, ValueCodecs.STRING));
        return result(search(query));
    }
}
