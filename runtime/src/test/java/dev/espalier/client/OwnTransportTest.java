package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.codec.JsonValue;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerInfo;
import dev.espalier.transport.Transport;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeConnections;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.Response;
import dev.espalier.transport.request.ResponseReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A client needs no HTTP: what carries its requests is an interface. */
class OwnTransportTest {

    @Test
    void everythingGoesThroughIt() {
        Recorded recorded = new Recorded();
        try (SearchClient client = SearchClient.builder()
                .server(ServerInfo.of(Distribution.OPENSEARCH, "3.8.0"))
                .build(recorded)) {
            Request any = Request.post(RequestPath.of("_any"));
            assertEquals(
                    "yes", client.execute(any, JsonValue.of(Map.of())).body().asText(""));
            assertEquals("yes", client.async().execute(any).join().body().asText(""));
            assertTrue(
                    client.with(RequestOptions.none().withParameter("a", "b")).ping());
            client.indexes().named("x").refresh();
        }
        assertEquals(
                List.of("POST /_any", "POST /_any", "HEAD /?a=b", "POST /x/_refresh", "closed"), recorded.requests);
    }

    private static final class Recorded implements Transport {

        private static final Node NODE = Node.parse("http://nowhere");

        private final List<String> requests = new ArrayList<>();

        @Override
        public <R extends @Nullable Object> R execute(Request request, ResponseReader<R> reader) {
            requests.add(request.method() + " " + request.target());
            try {
                return reader.read(new Yes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public <R extends @Nullable Object> CompletableFuture<R> executeAsync(
                Request request, ResponseReader<R> reader) {
            return CompletableFuture.completedFuture(execute(request, reader));
        }

        @Override
        public CompletableFuture<@Nullable Void> pause(Duration length) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public List<Node> nodes() {
            return List.of(NODE);
        }

        @Override
        public List<NodeConnections> connections() {
            return List.of();
        }

        @Override
        public void close() {
            requests.add("closed");
        }
    }

    private record Yes() implements Response {

        @Override
        public int status() {
            return 200;
        }

        @Override
        public @Nullable String header(String name) {
            return null;
        }

        @Override
        public List<String> warnings() {
            return List.of();
        }

        @Override
        public InputStream body() {
            return new ByteArrayInputStream("\"yes\"".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Node node() {
            return Recorded.NODE;
        }
    }
}
