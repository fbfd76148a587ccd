package dev.espalier.transport.layer;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.HttpMethod;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request to one node, ready to be sent.
 *
 * @param method the method
 * @param node where it goes. If it has an {@linkplain Node#ipAddress() IP address}, that is where to connect to
 * @param target path and query as they stand in the request line: encoded, with the path prefix of the node
 * @param headers all of them but {@code Host} and {@code Content-Length}, which follow from node and body: the port is
 *     left out of {@code Host} if it is that of the scheme. Names without case; signed with the rest, so not to be changed
 * @param body the bytes in order, in as many parts as they happen to lie in; read-only. Empty without a body: then POST
 *     and PUT have the length 0
 * @param responseTimeout how long the node may be silent. The transport sees to that, and cancels
 * @param timeLeft until the deadline of the call. The transport sees to that, too
 * @param progress to be run when the connection is there, and whenever some of the body was sent, so that this is not
 *     taken for silence. Without that, connecting and sending have to be done within the response time-out
 */
public record HttpAttempt(
        HttpMethod method,
        Node node,
        String target,
        Map<String, String> headers,
        List<ByteBuffer> body,
        Duration responseTimeout,
        Duration timeLeft,
        Runnable progress) {

    /** Copies what could change. */
    public HttpAttempt {
        Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        headers = Collections.unmodifiableMap(sorted);
        body = body.stream().map(ByteBuffer::asReadOnlyBuffer).toList();
    }

    /**
     * The bytes of the body.
     *
     * @return buffers to be read from position to limit; other ones with every call
     */
    @Override
    public List<ByteBuffer> body() {
        return body.stream().map(ByteBuffer::duplicate).toList();
    }

    /** Names of headers only: a value may be a secret. */
    @Override
    public String toString() {
        return method + " " + node.authority() + " with " + headers.keySet();
    }
}
