package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * The hits of a page become documents while the page arrives, straight from the connection: the server sends the second half of
 * a page only when the first document of the first half was read.
 */
class PageOnItsWayTest {

    /** So many that half of a page is more than what is gathered before a thread is asked to read an asynchronous answer. */
    private static final int HALF = 5000;

    private enum Form {
        BLOCKING((client, search) -> client.search(search)),
        ASYNCHRONOUS((client, search) -> client.async().search(search).join());

        private final BiFunction<SearchClient, Search<Article>, SearchResult<Article>> search;

        Form(BiFunction<SearchClient, Search<Article>, SearchResult<Article>> search) {
            this.search = search;
        }
    }

    /** Tells when it reads the first document. */
    private record Watched(DocumentCodec<Article> codec, CountDownLatch begun) implements DocumentCodec<Article> {

        @Override
        public @Nullable Object id(Article article) {
            return codec.id(article);
        }

        @Override
        public void write(JsonGenerator json, Article article) {
            codec.write(json, article);
        }

        @Override
        public Article read(JsonParser json, DocumentMetadata metadata) {
            Article article = codec.read(json, metadata);
            begun.countDown();
            return article;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isReadWhileItArrives(Form form) throws IOException {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Boolean> inTime = new CompletableFuture<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answerInHalves(exchange, begun, inTime));
        server.start();
        try (SearchClient client =
                SearchClient.connect("http://127.0.0.1:" + server.getAddress().getPort())) {
            DocumentType<Article, String> watched = DocumentType.builder(Article.class, String.class)
                    .index("articles")
                    .codec(new Watched(Article_.DOCUMENT.codec(), begun))
                    .id(Article_.id, Article::id)
                    .definition(() -> "{}")
                    .build();
            SearchResult<Article> page =
                    form.search.apply(client, Search.of(watched).size(2 * HALF));
            assertEquals(2 * HALF, page.hits().size());
            assertTrue(inTime.join(), "nothing was read before the whole page had come");
        } finally {
            server.stop(0);
        }
    }

    private static void answerInHalves(HttpExchange exchange, CountDownLatch begun, CompletableFuture<Boolean> inTime)
            throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            body.write(("{\"took\":1,\"hits\":{\"hits\":[" + hits() + ",").getBytes(StandardCharsets.UTF_8));
            body.flush();
            inTime.complete(begun.await(10, TimeUnit.SECONDS));
            body.write((hits() + "]}}").getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            inTime.complete(false);
        }
    }

    private static String hits() {
        return IntStream.range(0, HALF)
                .mapToObj(number -> "{\"_index\":\"articles\",\"_id\":\"" + number
                        + "\",\"_source\":{\"title\":\"Trees grow slowly\",\"words\":" + number + "}}")
                .collect(Collectors.joining(","));
    }
}
