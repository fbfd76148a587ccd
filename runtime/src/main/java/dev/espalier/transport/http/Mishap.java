package dev.espalier.transport.http;

import java.io.IOException;

/**
 * Something went wrong on this side, and the node is not to blame. HttpClient contains exceptions like this one, and ends
 * the connection; an error would end the thread that serves many.
 */
final class Mishap extends IOException {

    private static final long serialVersionUID = 1L;

    private final Throwable own;

    /**
     * Wraps what is not to reach HttpClient.
     *
     * @param own an error, or a runtime exception
     */
    Mishap(Throwable own) {
        super(own.toString(), own);
        this.own = own;
    }

    Throwable own() {
        return own;
    }
}
