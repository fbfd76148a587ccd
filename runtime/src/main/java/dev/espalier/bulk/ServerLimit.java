package dev.espalier.bulk;

import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.exchange.JsonReader;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The longest request that servers take. Asked for only when there is an operation that may be too long. */
final class ServerLimit {

    /** What servers have by default. */
    static final long USUAL = 100L << 20;

    private static final String MEMBER = "max_content_length_in_bytes";

    private static final Request QUESTION = Request.get(RequestPath.of("_nodes", "http"))
            .withParameter("filter_path", "nodes.*.http." + MEMBER)
            // a parameter of writes into data streams, which this is none of
            .withOptions(RequestOptions.none().withParameter("require_data_stream", null));

    private static final JsonReader<OptionalLong> READER = JsonReader.of(ServerLimit::least);

    private ServerLimit() {}

    static long ask(Transport transport) {
        try {
            return transport.execute(QUESTION, READER).orElse(USUAL);
        } catch (ClientException e) {
            // not every user may ask that; if it is about more, the operation itself will fail of it
            return USUAL;
        }
    }

    /** Fails only when it is cancelled. */
    static CompletableFuture<Long> askAsync(Transport transport) {
        CompletableFuture<OptionalLong> asked = transport.executeAsync(QUESTION, READER);
        CompletableFuture<Long> limit = new CompletableFuture<>();
        limit.whenComplete((known, failure) -> asked.cancel(true));
        asked.whenComplete((known, failure) -> limit.complete(failure == null ? known.orElse(USUAL) : USUAL));
        return limit;
    }

    /** What becomes of an operation that is too long. */
    static NotSent tooLong(BulkEntry<?> entry, long limit) {
        return new NotSent("The operation " + entry + " is " + entry.size()
                + " bytes as JSON; the server takes requests of " + limit + " bytes (http.max_content_length)");
    }

    /** The least of all nodes: any of them may get the request. */
    private static OptionalLong least(JsonParser json) {
        OptionalLong least = OptionalLong.empty();
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.VALUE_NUMBER_INT && MEMBER.equals(json.currentName())) {
                long limit = json.getLongValue();
                least = OptionalLong.of(Math.min(limit, least.orElse(limit)));
            }
        }
        return least;
    }
}
