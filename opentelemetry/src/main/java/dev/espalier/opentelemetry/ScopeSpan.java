package dev.espalier.opentelemetry;

import dev.espalier.transport.request.CallScope;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.Map;

/** The span of calls that belong together: their parent, whatever thread they begin on. */
final class ScopeSpan implements CallScope {

    private static final String FIGURE = "espalier.bulk.";

    private final Span span;
    private final Context context;

    /**
     * A span that has begun.
     *
     * @param parent what was current when it did
     */
    ScopeSpan(Span span, Context parent) {
        this.span = span;
        this.context = parent.with(span);
    }

    @Override
    public Entered enter() {
        Scope scope = context.makeCurrent();
        return scope::close;
    }

    @Override
    public void ended(Map<String, Long> figures) {
        figures.forEach((name, figure) -> span.setAttribute(FIGURE + name, figure));
        span.end();
    }
}
