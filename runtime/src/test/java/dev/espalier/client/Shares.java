package dev.espalier.client;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.AttemptEvent;
import dev.espalier.transport.request.CallObserver;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many attempts each node had. */
final class Shares implements RequestListener, CallObserver {

    private final Map<Node, Integer> attempts = new ConcurrentHashMap<>();

    @Override
    public CallObserver callStarted(Request request) {
        return this;
    }

    @Override
    public void attemptEnded(AttemptEvent attempt) {
        attempts.merge(attempt.node(), 1, Integer::sum);
    }

    void clear() {
        attempts.clear();
    }

    Map<Node, Integer> all() {
        return attempts;
    }

    @Override
    public String toString() {
        return attempts.toString();
    }
}
