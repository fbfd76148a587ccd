package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import org.jspecify.annotations.NullMarked;

/** {@link Letter_Repository} over a client. */
@SuppressWarnings({"deprecation", "removal"})
@Generated
@NullMarked
public final class Letter_Repository_Impl extends RepositorySupport<Letter, String> implements Letter_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Letter_Repository_Impl(SearchClient client) {
        super(client, Letter_.DOCUMENT);
    }
}
