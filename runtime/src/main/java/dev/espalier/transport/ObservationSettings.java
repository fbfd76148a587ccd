package dev.espalier.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The settings about who is told of calls, and those about retries and waits. */
abstract class ObservationSettings<B extends ObservationSettings<B>> extends RetrySettings<B> {

    private final List<RequestListener> requestListeners = new ArrayList<>();

    ObservationSettings() {}

    /**
     * Adds someone to be told of every call, its attempts and its outcome. Default: nobody, at no cost.
     *
     * @param listener is told after those that were added before
     * @return this
     */
    public B requestListener(RequestListener listener) {
        requestListeners.add(Objects.requireNonNull(listener, "listener"));
        return self();
    }

    List<RequestListener> requestListeners() {
        return requestListeners;
    }
}
