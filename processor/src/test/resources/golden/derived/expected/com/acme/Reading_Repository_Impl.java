package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import org.jspecify.annotations.NullMarked;

/** {@link Reading_Repository} over a client. */
@Generated
@NullMarked
public final class Reading_Repository_Impl extends RepositorySupport<Reading, String> implements Reading_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Reading_Repository_Impl(SearchClient client) {
        super(client, Reading_.DOCUMENT);
    }
}
