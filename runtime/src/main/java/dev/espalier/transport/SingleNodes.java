package dev.espalier.transport;

import dev.espalier.transport.cluster.NodeQuestions;
import dev.espalier.transport.http.NodeClient;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.ResponseReader;
import org.jspecify.annotations.Nullable;

/** Calls to one node each, over connections of their own. */
record SingleNodes(TransportConfig config, NodeClient client) implements NodeQuestions {

    @Override
    public <R extends @Nullable Object> R ask(Node node, Request request, ResponseReader<R> reader) {
        return DefaultTransport.toOne(node, config, client).execute(request, reader);
    }

    @Override
    public void close() {
        client.close();
    }
}
