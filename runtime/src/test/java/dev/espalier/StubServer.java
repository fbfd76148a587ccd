package dev.espalier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.espalier.client.SearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A node that answers as a test wants it to, and remembers what it was asked. */
public final class StubServer implements AutoCloseable {

    /** Says that the connection ends without an answer. */
    public static final Answer LOST = new Answer(0, "");

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /** What was asked. */
    public record Received(String method, String target, String body) {

        /** Method and target in one line. */
        @Override
        public String toString() {
            return method + " " + target;
        }
    }

    /** What is answered. */
    public record Answer(int status, String json) {}

    public StubServer(Function<Received, Answer> behaviour) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> answer(exchange, behaviour));
        server.start();
    }

    private void answer(HttpExchange exchange, Function<Received, Answer> behaviour) throws IOException {
        try (exchange) {
            Received request = new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            received.add(request);
            Answer answer = behaviour.apply(request);
            if (answer != LOST) {
                byte[] body = answer.json.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
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
