package dev.espalier.micrometer;

import dev.espalier.bulk.BulkCounts;
import dev.espalier.bulk.BulkIngester;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Shows in a registry what one ingester does: {@code new IngesterMetrics(ingester).bindTo(registry)}. The registry does not
 * keep the ingester alive.
 *
 * <table>
 * <caption>Meters</caption>
 * <tr><th>name</th><th>what</th><th>tags</th></tr>
 * <tr><td>espalier.bulk.operations</td><td>counter of operations with their outcome</td><td>outcome: succeeded, failed,
 *     not_sent, unknown</td></tr>
 * <tr><td>espalier.bulk.added</td><td>counter of operations that were taken in</td><td></td></tr>
 * <tr><td>espalier.bulk.retries</td><td>counter of operations that were to be sent again</td><td></td></tr>
 * <tr><td>espalier.bulk.requests</td><td>counter of requests</td><td></td></tr>
 * <tr><td>espalier.bulk.sent</td><td>counter of operations in requests</td><td></td></tr>
 * <tr><td>espalier.bulk.sent.bytes</td><td>counter of the bytes of requests, before compression</td><td></td></tr>
 * <tr><td>espalier.bulk.waits</td><td>counter of waits for room</td><td></td></tr>
 * <tr><td>espalier.bulk.pending</td><td>operations without outcome now</td><td></td></tr>
 * <tr><td>espalier.bulk.pending.bytes</td><td>how long these are</td><td></td></tr>
 * <tr><td>espalier.bulk.inflight</td><td>operations in requests under way now</td><td></td></tr>
 * </table>
 */
public final class IngesterMetrics implements MeterBinder {

    private final BulkIngester<?, ?> ingester;
    private final List<Tag> tags;

    /**
     * Metrics of one ingester.
     *
     * @param ingester the ingester
     * @param tags for all of them, such as one that tells ingesters apart
     */
    public IngesterMetrics(BulkIngester<?, ?> ingester, Tag... tags) {
        this.ingester = ingester;
        this.tags = List.of(tags);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        outcome(registry, "succeeded", BulkCounts::succeeded);
        outcome(registry, "failed", BulkCounts::failed);
        outcome(registry, "not_sent", BulkCounts::notSent);
        outcome(registry, "unknown", BulkCounts::unknown);
        counter(registry, "espalier.bulk.added", "Operations that were taken in", BulkCounts::added);
        counter(registry, "espalier.bulk.retries", "Operations that were to be sent again", BulkCounts::retried);
        counter(registry, "espalier.bulk.requests", "Requests", BulkCounts::requests);
        counter(registry, "espalier.bulk.sent", "Operations in requests", BulkCounts::sent);
        counter(registry, "espalier.bulk.sent.bytes", "Bytes of requests, before compression", BulkCounts::sentBytes);
        counter(registry, "espalier.bulk.waits", "Waits for room", BulkCounts::waits);
        gauge(registry, "espalier.bulk.pending", "Operations without outcome", BulkCounts::pending);
        gauge(registry, "espalier.bulk.pending.bytes", "Bytes of operations without outcome", BulkCounts::pendingBytes);
        gauge(registry, "espalier.bulk.inflight", "Operations in requests under way", BulkCounts::inFlight);
    }

    private void outcome(MeterRegistry registry, String outcome, ToLongFunction<BulkCounts> count) {
        FunctionCounter.builder("espalier.bulk.operations", ingester, source -> count.applyAsLong(source.counts()))
                .description("Operations with their outcome")
                .tags(tags)
                .tag("outcome", outcome)
                .register(registry);
    }

    private void counter(MeterRegistry registry, String name, String what, ToLongFunction<BulkCounts> count) {
        FunctionCounter.builder(name, ingester, source -> count.applyAsLong(source.counts()))
                .description(what)
                .tags(tags)
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, String what, ToLongFunction<BulkCounts> count) {
        Gauge.builder(name, ingester, source -> count.applyAsLong(source.counts()))
                .description(what)
                .tags(tags)
                .register(registry);
    }
}
