package dev.espalier.transport;

import dev.espalier.transport.request.CallObserver;
import dev.espalier.transport.request.CallScope;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestListener;
import dev.espalier.transport.support.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells all listeners of calls, whatever one of them throws. Knows which of them have been complained about. */
final class RequestEvents {

    private static final Logger LOG = LoggerFactory.getLogger(RequestListener.class);

    static final RequestEvents NONE = new RequestEvents(List.of());

    private final List<RequestListener> listeners;
    private final Set<Class<?>> faulty = ConcurrentHashMap.newKeySet();

    RequestEvents(List<RequestListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** Null if nobody wants to know. */
    @Nullable
    CallObservation begin(Request request, Clock clock) {
        if (listeners.isEmpty()) {
            return null;
        }
        List<CallObserver> observers = new ArrayList<>(listeners.size());
        for (RequestListener listener : listeners) {
            contain(listener, () -> {
                CallObserver observer = listener.callStarted(request);
                if (observer != null) {
                    observers.add(observer);
                }
            });
        }
        return observers.isEmpty() ? null : new CallObservation(this, observers, request, clock);
    }

    /** Calls begin that belong together. */
    CallScope beginScope(String name, String collection) {
        List<CallScope> scopes = new ArrayList<>(listeners.size());
        for (RequestListener listener : listeners) {
            contain(listener, () -> {
                CallScope scope = listener.scopeStarted(name, collection);
                if (scope != null) {
                    scopes.add(scope);
                }
            });
        }
        return scopes.isEmpty() ? CallScope.none() : new ContainedScope(this, scopes);
    }

    void contain(Object listener, Runnable event) {
        try {
            event.run();
        } catch (RuntimeException | LinkageError | AssertionError e) {
            complain(listener.getClass(), e);
        }
    }

    private void complain(Class<?> type, Throwable problem) {
        if (faulty.add(type)) {
            LOG.warn("The {} failed; further failures are logged at debug only", type.getName(), problem);
        } else {
            LOG.debug("The {} failed", type.getName(), problem);
        }
    }
}
