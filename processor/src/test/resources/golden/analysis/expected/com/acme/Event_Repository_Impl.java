package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import org.jspecify.annotations.NullMarked;

/** {@link Event_Repository} over a client. */
@Generated
@NullMarked
final class Event_Repository_Impl extends RepositorySupport<Event, String> implements Event_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Event_Repository_Impl(SearchClient client) {
        super(client, Event_.DOCUMENT);
    }
}
