package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.DataStreamSupport;
import dev.espalier.generated.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Measurement_Repository} over a client. */
@Generated
@NullMarked
public final class Measurement_Repository_Impl extends DataStreamSupport<Measurement,
        String> implements Measurement_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Measurement_Repository_Impl(SearchClient client) {
        super(client, Measurement_.DOCUMENT);
    }
}
