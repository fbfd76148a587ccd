package dev.espalier.transport;

import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.http.AsyncAnswer;
import dev.espalier.transport.http.AsyncAttempt;
import dev.espalier.transport.http.AsyncReply;
import dev.espalier.transport.http.Deadline;
import dev.espalier.transport.http.Exchange;
import dev.espalier.transport.http.ExchangeException;
import dev.espalier.transport.http.NodeClient;
import dev.espalier.transport.http.Outgoing;
import dev.espalier.transport.http.WarningHeader;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeConnections;
import dev.espalier.transport.request.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Outcomes without a network, one after the other; the last one for good. */
final class FakeNodeClient implements NodeClient {

    /** What happens to one attempt. */
    @FunctionalInterface
    interface Outcome {
        Exchange on(Node node) throws ExchangeException;
    }

    private final Queue<Outcome> outcomes = new ArrayDeque<>();
    private final List<Node> attempts = new ArrayList<>();

    FakeNodeClient(Outcome... outcomes) {
        this.outcomes.addAll(List.of(outcomes));
    }

    static Outcome answer(int status, Map<String, String> headers, String body) {
        return node -> new FakeExchange(node, status, headers, body);
    }

    static Outcome ok() {
        return answer(200, Map.of(), "{}");
    }

    static Outcome refused() {
        return node -> {
            throw ExchangeException.unsent(
                    TransportException.Kind.CONNECT, "connection refused by " + node, new IOException("refused"));
        };
    }

    static Outcome lost() {
        return node -> {
            throw ExchangeException.sent(
                    TransportException.Kind.CONNECTION_LOST, "connection lost", new IOException("reset"));
        };
    }

    static Outcome silent() {
        return node -> {
            throw ExchangeException.sent(TransportException.Kind.RESPONSE_TIMEOUT, "silence", null);
        };
    }

    /** Where the attempts went. */
    List<Node> attempts() {
        return attempts;
    }

    @Override
    public Exchange send(Node node, Outgoing outgoing, Deadline deadline) throws ExchangeException {
        attempts.add(node);
        Outcome outcome = outcomes.size() > 1 ? outcomes.remove() : outcomes.element();
        return outcome.on(node);
    }

    @Override
    public AsyncAttempt prepare(Node node, Outgoing outgoing, Deadline deadline, AsyncReply reply) {
        return new AsyncAttempt() {
            @Override
            public void start() {
                try {
                    reply.answered((FakeExchange) send(node, outgoing, deadline));
                } catch (ExchangeException e) {
                    reply.failed(e, false);
                }
            }

            @Override
            public void cancel() {}
        };
    }

    @Override
    public NodeConnections connections(Node node) {
        return new NodeConnections(node, 0, 0, 0, 0);
    }

    @Override
    public void forget(Node node) {}

    @Override
    public void close() {}

    private record FakeExchange(Node node, int status, Map<String, String> headers, String text)
            implements AsyncAnswer, Response {

        @Override
        public boolean claim() {
            return true;
        }

        @Override
        public Response response() {
            return this;
        }

        @Override
        public String excerpt() {
            return text;
        }

        @Override
        public long bodyBytes() {
            return text.length();
        }

        @Override
        public long waitedNanos() {
            return 0;
        }

        @Override
        public @Nullable IOException failure() {
            return null;
        }

        @Override
        public ExchangeException explain(Exception failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void complete() {}

        @Override
        public void close() {}

        @Override
        public @Nullable String header(String name) {
            return headers.get(name);
        }

        @Override
        public List<String> warnings() {
            String header = headers.get("Warning");
            return header == null ? List.of() : WarningHeader.texts(List.of(header));
        }

        @Override
        public InputStream body() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
