package dev.espalier.transport;

import dev.espalier.transport.request.CallScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The scopes of several listeners, whatever one of them throws. */
final class ContainedScope implements CallScope {

    private final RequestEvents events;
    private final List<CallScope> scopes;

    ContainedScope(RequestEvents events, List<CallScope> scopes) {
        this.events = events;
        this.scopes = List.copyOf(scopes);
    }

    @Override
    public Entered enter() {
        List<Entered> entered = new ArrayList<>(scopes.size());
        for (CallScope scope : scopes) {
            events.contain(scope, () -> entered.add(0, scope.enter()));
        }
        return () -> entered.forEach(one -> events.contain(one, one::close));
    }

    @Override
    public void ended(Map<String, Long> figures) {
        scopes.forEach(scope -> events.contain(scope, () -> scope.ended(figures)));
    }
}
