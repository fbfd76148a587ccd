package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import org.jspecify.annotations.NullMarked;

/** {@link Article_Repository} over a client. */
@Generated
@NullMarked
public final class Article_Repository_Impl extends RepositorySupport<Article, String> implements Article_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Article_Repository_Impl(SearchClient client) {
        super(client, Article_.DOCUMENT);
    }
}
