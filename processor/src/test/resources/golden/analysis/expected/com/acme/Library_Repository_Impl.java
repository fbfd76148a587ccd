package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import org.jspecify.annotations.NullMarked;

/** {@link Library_Repository} over a client. */
@Generated
@NullMarked
final class Library_Repository_Impl extends RepositorySupport<Library, String> implements Library_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Library_Repository_Impl(SearchClient client) {
        super(client, Library_.DOCUMENT);
    }
}
