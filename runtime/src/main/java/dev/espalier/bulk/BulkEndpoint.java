package dev.espalier.bulk;

import dev.espalier.codec.Json;
import dev.espalier.exchange.IndexName;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.Response;
import dev.espalier.transport.request.Retry;
import dev.espalier.transport.request.RetryPolicy;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** The bulk endpoint of one index. */
final class BulkEndpoint {

    /** Nothing is repeated in two layers: that of bulks knows which operations are to go again. */
    private static final RetryPolicy NEXT_NODE = BulkEndpoint::toNextNode;

    private final String index;
    private final Request request;

    BulkEndpoint(DocumentType<?, ?> type) {
        index = new IndexName(type.index()).value();
        Request post = Request.post(RequestPath.of(index, "_bulk"))
                .withOptions(RequestOptions.none().withRetryPolicy(NEXT_NODE));
        // a missing alias must not turn into an index with a guessed mapping
        this.request = type.versioned() ? post.withParameter("require_alias", "true") : post;
    }

    String index() {
        return index;
    }

    Request request(BulkBatch<?> batch) {
        return request.withBody(batch.body()).withIdempotent(batch.repeatable());
    }

    static BulkResponse read(Response response) {
        try (JsonParser json = Json.parser(response.body())) {
            List<BulkResponseItem> items = Json.read(json, BulkResponseReader::read);
            return new BulkResponse(items, response.retryAfter());
        }
    }

    private static @Nullable Duration toNextNode(Retry retry) {
        boolean reached = !(retry.failure() instanceof TransportException e && Verdict.NothingSent.holdsFor(e));
        return reached || !retry.otherNode() ? null : Duration.ZERO;
    }
}
