package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import org.jspecify.annotations.NullMarked;

/** {@link Parcel_Repository} over a client. */
@Generated
@NullMarked
public final class Parcel_Repository_Impl extends RepositorySupport<Parcel, String> implements Parcel_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Parcel_Repository_Impl(SearchClient client) {
        super(client, Parcel_.DOCUMENT);
    }
}
