package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.ReadOnlySupport;
import dev.espalier.query.Query;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/** {@link ReadLog} over a client. */
@Generated
@NullMarked
final class ReadLog_Impl extends ReadOnlySupport<Entry, String> implements ReadLog {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public ReadLog_Impl(SearchClient client) {
        super(client, Entry_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"at":{"gt":":after"}}}]}}}. */
    @Override
    public long countByAtAfter(Instant after) {
        require(after, "after");
        Query query = Entry_.at.after(after);
        return count(query);
    }
}
