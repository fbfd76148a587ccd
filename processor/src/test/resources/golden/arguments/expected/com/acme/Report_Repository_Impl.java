package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import org.jspecify.annotations.NullMarked;

/** {@link Report_Repository} over a client. */
@Generated
@NullMarked
public final class Report_Repository_Impl extends RepositorySupport<Report, String> implements Report_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Report_Repository_Impl(SearchClient client) {
        super(client, Report_.DOCUMENT);
    }
}
