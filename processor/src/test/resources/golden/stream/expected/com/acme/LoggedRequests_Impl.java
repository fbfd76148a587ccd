package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.DataStreamSupport;
import dev.espalier.generated.Generated;
import dev.espalier.query.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** {@link LoggedRequests} over a client. */
@Generated
@NullMarked
public final class LoggedRequests_Impl extends DataStreamSupport<LoggedRequest, String> implements LoggedRequests {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public LoggedRequests_Impl(SearchClient client) {
        super(client, LoggedRequest_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"id":":id"}}]}}}. */
    @Override
    public Optional<LoggedRequest> findById(String id) {
        require(id, "id");
        Query query = LoggedRequest_.id.is(id);
        return atMostOne(search(query));
    }

    /**
     * Sends <code>&#123;"bool":&#123;"filter":[&#123;"term":&#123;"status":":status"&#125;&#125;,
     * &#123;"range":&#123;"&#64;timestamp":&#123;"gt":":after"&#125;&#125;&#125;]&#125;&#125;</code>.
     */
    @Override
    public List<LoggedRequest> findByStatusAndAtAfter(int status, Instant after) {
        require(after, "after");
        Query query = LoggedRequest_.status.is(status).and(LoggedRequest_.at.after(after));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"path":":path"}}]}}}. */
    @Override
    public long deleteByPath(String path) {
        require(path, "path");
        Query query = LoggedRequest_.path.is(path);
        return delete(query);
    }
}
