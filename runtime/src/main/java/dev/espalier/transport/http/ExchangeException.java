package dev.espalier.transport.http;

import dev.espalier.transport.error.TransportException;
import org.jspecify.annotations.Nullable;

/** One attempt got no answer. Inside this package only; the caller sees a {@link TransportException}. */
public final class ExchangeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final TransportException.Kind kind;
    private final String what;
    private final boolean sent;
    private final boolean stale;
    private final Throwable problem;

    private ExchangeException(
            TransportException.Kind kind, String message, @Nullable Throwable cause, boolean sent, boolean stale) {
        super(message, cause);
        this.kind = kind;
        this.what = message;
        this.sent = sent;
        this.stale = stale;
        this.problem = this;
    }

    private ExchangeException(Throwable own) {
        super(own.toString(), own);
        this.kind = TransportException.Kind.CONNECTION_LOST;
        this.what = own.toString();
        this.sent = true;
        this.stale = true;
        this.problem = own;
    }

    /** The request cannot have been carried out. */
    public static ExchangeException unsent(TransportException.Kind kind, String message, @Nullable Throwable cause) {
        return new ExchangeException(kind, message, cause, false, false);
    }

    /** Some of the request may have reached the node. */
    public static ExchangeException sent(TransportException.Kind kind, String message, @Nullable Throwable cause) {
        return new ExchangeException(kind, message, cause, true, false);
    }

    /** A kept connection turned out to be closed by the other side: no evidence against the node. */
    public static ExchangeException stale(String message, Throwable cause) {
        return new ExchangeException(TransportException.Kind.CONNECTION_LOST, message, cause, true, true);
    }

    /**
     * Neither the node nor the connection is to blame, but this side: the call fails with just that.
     *
     * @param own an error, or a runtime exception
     */
    static ExchangeException ofThisSide(Throwable own) {
        return new ExchangeException(own);
    }

    /** The same, put down to something that this side did. */
    ExchangeException as(TransportException.Kind other, String message) {
        return new ExchangeException(other, message, getCause(), sent, false);
    }

    public TransportException.Kind kind() {
        return kind;
    }

    /** What the attempt failed of: this, unless it only carries what went wrong on this side. */
    public Throwable problem() {
        return problem;
    }

    /** The failure in words. */
    public String what() {
        return what;
    }

    public boolean sent() {
        return sent;
    }

    public boolean isStale() {
        return stale;
    }
}
