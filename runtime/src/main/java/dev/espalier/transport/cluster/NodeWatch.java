package dev.espalier.transport.cluster;

import dev.espalier.transport.cluster.DiscoverySchedule.Outcome;
import dev.espalier.transport.cluster.DiscoverySignal.Wake;
import dev.espalier.transport.discovery.NodeDiscovery;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the rounds of discovery on one thread, which starts with the first request and ends with {@link #close}. */
public final class NodeWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NodeDiscovery.class);

    private final DiscoveryRules rules;
    private final NodePool pool;
    private final DiscoverySignal signal;
    private final Supplier<NodeQuestions> questions;
    private final DiscoveryRound round;
    private final ClusterIdentity identity = new ClusterIdentity();
    private final AtomicBoolean starting = new AtomicBoolean();
    private volatile @Nullable Thread thread;
    private volatile @Nullable NodeQuestions current;

    /**
     * Discovery for one pool.
     *
     * @param signal hears of the failures of the pool
     * @param questions makes one for each round
     */
    public NodeWatch(DiscoveryRules rules, NodePool pool, DiscoverySignal signal, Supplier<NodeQuestions> questions) {
        this.rules = rules;
        this.pool = pool;
        this.signal = signal;
        this.questions = questions;
        this.round = new DiscoveryRound(pool, rules);
    }

    /** Called for every request; does something for the first one only. */
    public void start() {
        if (!starting.get() && starting.compareAndSet(false, true)) {
            Thread watch = new Thread(null, this::watch, "espalier-transport-discovery", 0, false);
            watch.setDaemon(true);
            watch.setContextClassLoader(null);
            thread = watch;
            watch.start();
        }
    }

    /** Ends the round that is running, if any, and waits for the thread a little. */
    @Override
    public void close() {
        signal.close();
        starting.set(true);
        NodeQuestions busy = current;
        if (busy != null) {
            busy.close();
        }
        Thread watch = thread;
        if (watch != null && watch != Thread.currentThread()) {
            watch.interrupt();
            join(watch, rules.closeTimeout());
        }
    }

    private static void join(Thread watch, Duration patience) {
        try {
            watch.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        DiscoverySchedule schedule = new DiscoverySchedule(
                rules.interval(), () -> ThreadLocalRandom.current().nextDouble());
        try {
            Wake wake;
            do {
                Duration pause = schedule.after(runRound());
                wake = signal.await(schedule.afterFailure(), pause);
                if (wake == Wake.FAILURE) {
                    schedule.failed();
                }
            } while (wake != Wake.CLOSED);
        } catch (InterruptedException e) {
            LOG.debug("Discovery ends", e);
        }
    }

    private Outcome runRound() {
        try (NodeQuestions fresh = questions.get()) {
            current = fresh;
            if (signal.isClosed()) {
                return Outcome.CALM;
            }
            return round.run(new ClusterInquiry(rules, pool, fresh, identity));
        } catch (RuntimeException | Error e) {
            // Whatever it is, the next round may do better, and there is nobody else to tell.
            LOG.warn("Discovery failed", e);
            return Outcome.TROUBLED;
        } finally {
            current = null;
        }
    }
}
