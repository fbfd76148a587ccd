package dev.espalier.transport.http;

import dev.espalier.transport.support.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.core5.concurrent.CallbackContribution;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.ModalCloseable;
import org.apache.hc.core5.pool.LaxConnPool;
import org.apache.hc.core5.pool.PoolEntry;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * HttpClient's pool, with connections that age by the monotonic clock: its own go by the time of day, which may jump.
 *
 * @param <C> the connections
 */
final class AgingPool<C extends ModalCloseable> extends LaxConnPool<HttpRoute, C> {

    /** Of the connection that an entry has. */
    private static final class Age {

        private final long made;
        private volatile long used;

        Age(long now) {
            this.made = now;
            this.used = now;
        }
    }

    private final Clock clock;
    private final long timeToLive;
    private final ConcurrentMap<PoolEntry<HttpRoute, C>, Age> ages = new ConcurrentHashMap<>();

    AgingPool(int mostPerNode, Duration timeToLive, Clock clock) {
        super(mostPerNode, TimeValue.NEG_ONE_MILLISECOND, PoolReusePolicy.LIFO, null, null);
        this.clock = clock;
        this.timeToLive = timeToLive.toNanos();
    }

    /** Without the connection, if it has been used for long enough. */
    @Override
    public Future<PoolEntry<HttpRoute, C>> lease(
            HttpRoute route,
            @Nullable Object state,
            Timeout patience,
            @Nullable FutureCallback<PoolEntry<HttpRoute, C>> callback) {
        Thread leasing = Thread.currentThread();
        FutureCallback<PoolEntry<HttpRoute, C>> renewing = new CallbackContribution<>(callback) {
            @Override
            public void completed(PoolEntry<HttpRoute, C> entry) {
                // Who waits for the future instead may be on his way with the connection already.
                if (callback != null || Thread.currentThread() == leasing) {
                    renew(entry);
                }
                if (callback != null) {
                    callback.completed(entry);
                }
            }
        };
        return super.lease(route, state, patience, renewing);
    }

    private void renew(PoolEntry<HttpRoute, C> entry) {
        long now = clock.nanoTime();
        Age age = ages.get(entry);
        if (age != null && now - age.made >= timeToLive) {
            entry.discardConnection(CloseMode.GRACEFUL);
        }
        if (age == null || !entry.hasConnection()) {
            ages.put(entry, new Age(now));
        }
    }

    @Override
    public void release(PoolEntry<HttpRoute, C> entry, boolean reusable) {
        Age age = ages.get(entry);
        if (age != null && reusable && entry.hasConnection()) {
            age.used = clock.nanoTime();
        } else {
            ages.remove(entry);
        }
        super.release(entry, reusable);
    }

    @Override
    public void closeIdle(TimeValue longest) {
        long now = clock.nanoTime();
        enumAvailable(entry -> {
            Age age = ages.get(entry);
            if (age == null || !entry.hasConnection() || now - age.used >= longest.toNanoseconds()) {
                ages.remove(entry);
                entry.discardConnection(CloseMode.GRACEFUL);
            }
        });
    }

    @Override
    public void close(CloseMode mode) {
        super.close(mode);
        ages.clear();
    }
}
