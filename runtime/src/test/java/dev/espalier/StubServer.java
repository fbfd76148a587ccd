package dev.espalier;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.espalier.client.SearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** A node that answers as a test wants it to, and remembers what it was asked. */
public final class StubServer implements AutoCloseable {

    /** Says that the connection ends without an answer. */
    public static final Answer LOST = new Answer(0, "");

    static {
        // otherwise each answer on a kept connection waits 40 ms for an acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /** What was asked. */
    public record Received(String method, String target, Headers headers, String body) {

        /** The only value of a header; empty if there is none. */
        public String header(String name) {
            return Objects.requireNonNullElse(headers.getFirst(name), "");
        }

        /** Method and target in one line. */
        @Override
        public String toString() {
            return method + " " + target;
        }
    }

    /** What is answered, with further headers or another content type. */
    public record Answer(int status, String json, Map<String, String> headers) {

        public Answer(int status, String json) {
            this(status, json, Map.of());
        }
    }

    /** One request at a time. */
    public StubServer(Function<Received, Answer> behaviour) {
        this(behaviour, Runnable::run);
    }

    /** As many requests at a time as the executor takes; the behaviour must be fit for that. */
    public StubServer(Function<Received, Answer> behaviour, Executor executor) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(executor);
        server.createContext("/", exchange -> answer(exchange, behaviour));
        server.start();
    }

    private void answer(HttpExchange exchange, Function<Received, Answer> behaviour) throws IOException {
        try (exchange) {
            Received request = new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            received.add(request);
            Answer answer = behaviour.apply(request);
            if (answer != LOST) {
                byte[] body = answer.json.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                answer.headers.forEach(exchange.getResponseHeaders()::set);
                exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public SearchClient connect() {
        return SearchClient.connect(address());
    }

    public List<Received> received() {
        return received;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
