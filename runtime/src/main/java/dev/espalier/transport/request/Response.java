package dev.espalier.transport.request;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.support.RetryAfter;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer, while the connection is still held for it. Valid only inside {@link ResponseReader#read}, on that thread.
 */
public interface Response {

    /**
     * The status.
     *
     * @return 200 to 599
     */
    int status();

    /**
     * The first value of a header.
     *
     * @param name the name, case does not matter
     * @return null if the header is missing
     */
    @Nullable
    String header(String name);

    /**
     * The media type as the server wrote it, parameters included.
     *
     * @return null if it is missing
     */
    default @Nullable String contentType() {
        return header("Content-Type");
    }

    /**
     * How long the server wants to be left alone.
     *
     * @return what its {@code Retry-After} says, zero or more; null if it says nothing
     */
    default @Nullable Duration retryAfter() {
        return RetryAfter.parse(header("Retry-After"), Instant.now());
    }

    /**
     * What the server warns of, such as the use of something deprecated.
     *
     * @return the texts without code and agent; at most 64, in the order of arrival
     */
    List<String> warnings();

    /**
     * The body, decompressed, straight from the connection. Reading it blocks, ends by itself at the deadline of the
     * call, and fails when the answer is larger than allowed. What is left unread is dealt with.
     *
     * @return the same stream at every call; empty if there is no body
     */
    InputStream body();

    /**
     * Who answered.
     *
     * @return the node
     */
    Node node();
}
