package dev.espalier.transport;

import dev.espalier.transport.request.RequestListener;
import dev.espalier.transport.request.WarningHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The settings about who is told of calls, and those about retries and waits. */
abstract class ObservationSettings<B extends ObservationSettings<B>> extends RetrySettings<B> {

    private final List<RequestListener> requestListeners = new ArrayList<>();

    private WarningHandler warningHandler = WarningHandler.log();

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

    /**
     * Who gets what servers warn of. Default: {@link WarningHandler#log()}.
     *
     * @param handler such as {@link WarningHandler#strict()}
     * @return this
     */
    public B warningHandler(WarningHandler handler) {
        warningHandler = Objects.requireNonNull(handler, "handler");
        return self();
    }

    WarningHandler warningHandler() {
        return warningHandler;
    }

    List<RequestListener> requestListeners() {
        return requestListeners;
    }
}
