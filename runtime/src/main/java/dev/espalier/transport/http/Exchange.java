package dev.espalier.transport.http;

import dev.espalier.transport.request.Response;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An answer whose body has not been read, and the connection that it comes over. */
public interface Exchange extends AutoCloseable {

    Response response();

    /** How the body began, as far as it was read, as text. */
    String excerpt();

    /** What broke off the reading of the body, or null. */
    @Nullable
    IOException failure();

    /** What such a failure means for the attempt. */
    ExchangeException explain(Exception failure);

    /** How much of the body was read, after decompression. */
    long bodyBytes();

    /** How long this waited for a free connection. */
    long waitedNanos();

    /** The reader is done and content: keeps the connection for the next request if it is in order. */
    void complete();

    /** Gives the connection back, cut off unless the exchange is complete. */
    @Override
    void close();
}
