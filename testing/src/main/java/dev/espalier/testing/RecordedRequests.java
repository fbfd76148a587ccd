package dev.espalier.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.espalier.schema.JsonTree;
import dev.espalier.testing.CannedAnswer.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes requests in place of a server, for unit tests of what an application asks. Nothing is searched: every request gets
 * the next of the answers that the test gives, or that of a server without documents. Safe for use by several threads.
 *
 * <pre>{@code
 * try (RecordedRequests requests = RecordedRequests.start();
 *         SearchClient client = SearchClient.connect(requests.address())) {
 *     requests.answerHits("{\"title\": \"Pears\"}");
 *
 *     List<Article> found = new ArticleRepository_Impl(client).findByTags("fruit");
 *
 *     requests.last().assertQuery("{\"bool\": {\"filter\": [{\"term\": {\"tags\": \"fruit\"}}]}}");
 * }
 * }</pre>
 */
public final class RecordedRequests implements AutoCloseable {

    private final SearchServerKind kind;
    private final HttpServer server;
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final Queue<CannedAnswer> answers = new ConcurrentLinkedQueue<>();

    private RecordedRequests(SearchServerKind kind) throws IOException {
        this.kind = kind;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    /**
     * Begins to take requests as {@link SearchServerKind#OPENSEARCH_2} would.
     *
     * @return to be closed by the caller
     */
    public static RecordedRequests start() {
        return start(SearchServerKind.OPENSEARCH_2);
    }

    /**
     * Begins to take requests. Some differ with the server; nothing of it is started or fetched.
     *
     * @param kind what clients are told that the server is
     * @return to be closed by the caller
     */
    public static RecordedRequests start(SearchServerKind kind) {
        try {
            return new RecordedRequests(kind);
        } catch (IOException e) {
            throw new UncheckedIOException("No port could be opened on this machine", e);
        }
    }

    /**
     * Where clients find it.
     *
     * @return such as {@code http://127.0.0.1:38113}
     */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Answers one request by hits. Their ids are 1, 2 and so on; if the search has an order, they stand in it as they do here.
     *
     * @param sources the documents in JSON, all that match; where the search asks for doc values or stored fields, these by the names
     *     of their fields, in arrays
     * @return this; further answers go to further requests
     */
    public RecordedRequests answerHits(String... sources) {
        answers.add(CannedAnswer.hits(List.of(sources)));
        return this;
    }

    /**
     * Answers one request.
     *
     * @param json the body of the answer
     * @return this; further answers go to further requests
     */
    public RecordedRequests answer(String json) {
        return answer(200, json);
    }

    /**
     * Answers one request.
     *
     * @param status 200 to 599; clients send some requests again after 429 and from 502 to 504
     * @param json the body of the answer
     * @return this; further answers go to further requests
     */
    public RecordedRequests answer(int status, String json) {
        answers.add(CannedAnswer.of(status, json));
        return this;
    }

    /**
     * The requests so far, but for those with which clients ask what the server is, and open and close points in time.
     *
     * @return in the order of their arrival
     */
    public List<RecordedRequest> all() {
        return List.copyOf(requests);
    }

    /**
     * The last of the requests.
     *
     * @return never null
     * @throws AssertionError if there was none
     */
    public RecordedRequest last() {
        List<RecordedRequest> all = all();
        if (all.isEmpty()) {
            throw new AssertionError("No request was sent");
        }
        return all.get(all.size() - 1);
    }

    /** Forgets the requests, and answers that were not asked for. */
    public void clear() {
        requests.clear();
        answers.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            RecordedRequest request = read(exchange);
            Reply reply = reply(request);
            byte[] body = reply.json().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            if (kind.isElasticsearch()) {
                exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            }
            boolean bodiless = request.method().equals("HEAD");
            exchange.sendResponseHeaders(reply.status(), bodiless ? -1 : body.length);
            if (!bodiless) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Reply reply(RecordedRequest request) {
        if (request.path().equals("/") && request.method().equals("GET")) {
            return new Reply(200, root());
        }
        if (request.path().endsWith("/_pit") || request.path().contains("/point_in_time")) {
            return new Reply(200, "{\"id\": \"recorded\", \"pit_id\": \"recorded\"}");
        }
        requests.add(request);
        CannedAnswer answer = answers.poll();
        return (answer == null ? CannedAnswer.nothing() : answer).to(request);
    }

    private String root() {
        String distribution = kind.isElasticsearch() ? "" : "\"distribution\": \"opensearch\", ";
        return "{\"cluster_name\": \"recorded\", \"version\": {" + distribution + "\"number\": "
                + JsonTree.of(kind.version()).compact() + "}}";
    }

    private static RecordedRequest read(HttpExchange exchange) throws IOException {
        boolean compressed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        InputStream body = compressed ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
        return new RecordedRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                parameters(exchange.getRequestURI().getRawQuery()),
                new String(body.readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query != null) {
            for (String parameter : query.split("&")) {
                int equals = parameter.indexOf('=');
                String name = equals < 0 ? parameter : parameter.substring(0, equals);
                parameters.put(decoded(name), equals < 0 ? "" : decoded(parameter.substring(equals + 1)));
            }
        }
        return Collections.unmodifiableMap(parameters);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
