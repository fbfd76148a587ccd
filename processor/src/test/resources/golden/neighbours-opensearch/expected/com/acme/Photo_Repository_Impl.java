package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import org.jspecify.annotations.NullMarked;

/** {@link Photo_Repository} over a client. */
@Generated
@NullMarked
public final class Photo_Repository_Impl extends RepositorySupport<Photo, String> implements Photo_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Photo_Repository_Impl(SearchClient client) {
        super(client, Photo_.DOCUMENT);
    }
}
