package dev.espalier.transport.http;

import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.layer.HttpLayerException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** What an exception of a layer means for an attempt. */
final class LayerBreakdown {

    private LayerBreakdown() {}

    /** As below, for a future that brought no answer at all. */
    static ExchangeException ofFuture(@Nullable Throwable failure, Duration patience) {
        if (failure == null) {
            return of(new NullPointerException("The HTTP layer gave no reply"), false, patience);
        }
        boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
        return of(wrapped ? failure.getCause() : failure, false, patience);
    }

    /**
     * A layer did not bring an answer, or not the whole of it.
     *
     * @param answered whether the head of the answer was there
     * @param patience how long the node was waited for
     */
    static ExchangeException of(Throwable e, boolean answered, Duration patience) {
        if (e instanceof Error own) {
            return ExchangeException.ofThisSide(own);
        }
        if (e instanceof HttpLayerException told) {
            return ofTold(told, answered, patience);
        }
        if (!answered && isConnecting(e)) {
            return Breakdown.ofConnecting(named(e));
        }
        if (e instanceof IOException broken) {
            return Breakdown.of(broken, true, answered, patience);
        }
        return ExchangeException.sent(
                Kind.PROTOCOL, "the HTTP layer failed with " + e.getClass().getName(), e);
    }

    private static ExchangeException ofTold(HttpLayerException e, boolean answered, Duration patience) {
        String what = String.valueOf(e.getMessage());
        return switch (e.failure()) {
            case NOT_CONNECTED -> ExchangeException.unsent(Kind.CONNECT, what, e);
            case NOT_TRUSTED -> ExchangeException.unsent(Kind.TLS, "no trusted connection: " + what, e);
            case NOT_SENT -> Breakdown.of(e, answered, answered, patience);
            case CLOSED_WHILE_KEPT -> ExchangeException.stale("the node had closed the kept connection", e);
            case CONNECTION_LOST -> Breakdown.of(e, true, answered, patience);
            case SILENT -> ExchangeException.sent(Kind.RESPONSE_TIMEOUT, "no answer for " + patience, e);
            case MALFORMED ->
                ExchangeException.sent(Kind.PROTOCOL, "the answer is not HTTP as it should be: " + what, e);
        };
    }

    private static boolean isConnecting(Throwable e) {
        return e instanceof ConnectException
                || e instanceof NoRouteToHostException
                || e instanceof UnknownHostException
                || e instanceof UnresolvedAddressException
                || e instanceof SSLHandshakeException;
    }

    /** Some clients leave the message out. */
    private static Exception named(Throwable e) {
        if (e instanceof Exception told && told.getMessage() != null) {
            return told;
        }
        IOException named =
                new ConnectException("no connection: " + e.getClass().getSimpleName());
        named.initCause(e);
        return named;
    }
}
