package dev.espalier.transport.discovery;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.ResponseReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets a {@link NodeDiscovery} ask nodes. */
public interface NodeInquiry {

    /**
     * Whom to ask, the most promising first: nodes in use that are well, those that are not, and those that were
     * configured.
     *
     * @return at least one node, each once
     */
    List<Node> candidates();

    /**
     * Asks one node, as calls do: with headers, credentials and encryption as configured, but without retries, and
     * within {@link dev.espalier.transport.DiscoverySettings#withTimeout the time limit of discovery}. Says nothing
     * about the health of the node.
     *
     * @param node any node
     * @param request what to ask
     * @param reader reads the answer
     * @param <R> the type of the result
     * @return what the reader returned
     * @throws dev.espalier.transport.error.ClientException if there is no answer, or a refusal, or the node belongs to
     *     another cluster
     */
    <R extends @Nullable Object> R ask(Node node, Request request, ResponseReader<R> reader);
}
