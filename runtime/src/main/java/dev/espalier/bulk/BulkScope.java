package dev.espalier.bulk;

import dev.espalier.bulk.BulkOutcome.Failed;
import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkOutcome.Unknown;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.CallScope;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the requests of one bulk or ingester are to those who watch the client: calls that belong together. */
final class BulkScope {

    private final CallScope scope;

    private BulkScope(CallScope scope) {
        this.scope = scope;
    }

    static BulkScope begin(Transport transport, String name, BulkEndpoint endpoint) {
        return new BulkScope(transport.beginScope(name, endpoint.index()));
    }

    /** Makes a call that belongs here. */
    <R> R within(Supplier<R> call) {
        CallScope.Entered entered = scope.enter();
        try {
            return call.get();
        } finally {
            entered.close();
        }
    }

    /** Null if there are no outcomes. */
    void ended(@Nullable BulkResult<?> result) {
        scope.ended(
                result == null
                        ? Map.of()
                        : Map.of(
                                "operations", (long) result.items().size(),
                                "succeeded", (long) result.succeeded(),
                                "failed", count(result, Failed.class::isInstance),
                                "not_sent", count(result, NotSent.class::isInstance),
                                "unknown", count(result, Unknown.class::isInstance)));
    }

    void ended(BulkCounts counts) {
        scope.ended(Map.of(
                "operations", counts.added(),
                "succeeded", counts.succeeded(),
                "failed", counts.failed(),
                "not_sent", counts.notSent(),
                "unknown", counts.unknown(),
                "retried", counts.retried(),
                "requests", counts.requests(),
                "bytes", counts.sentBytes()));
    }

    private static long count(BulkResult<?> result, Predicate<BulkOutcome> wanted) {
        return result.items().stream().map(BulkItem::outcome).filter(wanted).count();
    }
}
