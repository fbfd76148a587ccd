package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.DataStreamSupport;
import dev.espalier.generated.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link LoggedRequest_Repository} over a client. */
@Generated
@NullMarked
public final class LoggedRequest_Repository_Impl extends DataStreamSupport<LoggedRequest,
        String> implements LoggedRequest_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public LoggedRequest_Repository_Impl(SearchClient client) {
        super(client, LoggedRequest_.DOCUMENT);
    }
}
