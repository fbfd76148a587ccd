package dev.espalier.bulk;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a listener what happens, whatever it throws: outcomes still to be told must not be lost for it. */
final class Contained<T> {

    private static final Logger LOG = LoggerFactory.getLogger(BulkListener.class);

    private final BulkListener<T> listener;
    private final AtomicBoolean reported = new AtomicBoolean();

    Contained(BulkListener<T> listener) {
        this.listener = listener;
    }

    void operationEnded(BulkItem<T> item) {
        run(() -> listener.operationEnded(item));
    }

    void requestStarted(int operations, long bytes) {
        run(() -> listener.requestStarted(operations, bytes));
    }

    void requestEnded(BulkRequestEvent event) {
        run(() -> listener.requestEnded(event));
    }

    private void run(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException | Error e) {
            if (reported.compareAndSet(false, true)) {
                LOG.warn(
                        "The {} failed; further failures are logged at debug only",
                        listener.getClass().getName(),
                        e);
            } else {
                LOG.debug("The {} failed", listener.getClass().getName(), e);
            }
        }
    }
}
