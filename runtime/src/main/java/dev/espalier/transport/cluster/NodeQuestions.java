package dev.espalier.transport.cluster;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.ResponseReader;
import org.jspecify.annotations.Nullable;

/**
 * Asks one node at a time, over connections of its own: every answer proves that a node can be reached. Used for one
 * round of discovery.
 */
public interface NodeQuestions extends AutoCloseable {

    /** Sends a request to this node and to no other one, and fails as a transport does. */
    <R extends @Nullable Object> R ask(Node node, Request request, ResponseReader<R> reader);

    @Override
    void close();
}
