package dev.espalier.transport.request;

import dev.espalier.transport.node.Node;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as it will be sent.
 *
 * @param method the method
 * @param node where it goes
 * @param target path and query as in the request line, encoded, with the path prefix of the node
 * @param headers all of them, {@code Host} and {@code Content-Length} among them; names without case
 * @param body the bytes in order, in as many parts as they happen to lie in; read-only, empty without a body
 */
public record SignableRequest(
        HttpMethod method, Node node, String target, Map<String, String> headers, List<ByteBuffer> body) {

    /** Copies what could change. */
    public SignableRequest {
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
        return method + " " + node + target + " with " + headers.keySet();
    }
}
