package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import org.jspecify.annotations.NullMarked;

/** {@link Book_Repository} over a client. */
@Generated
@NullMarked
public final class Book_Repository_Impl extends RepositorySupport<Book, String> implements Book_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Book_Repository_Impl(SearchClient client) {
        super(client, Book_.DOCUMENT);
    }
}
