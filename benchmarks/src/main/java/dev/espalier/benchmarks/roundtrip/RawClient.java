package dev.espalier.benchmarks.roundtrip;

import dev.espalier.benchmarks.FoundProduct;
import dev.espalier.benchmarks.Product;
import dev.espalier.benchmarks.TunedStore;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** HttpClient 5 alone, blocking, without what no server asks for, and JSON written by hand. No checks, no limits, no retries. */
final class RawClient implements StoreClient {

    private static final ContentType NDJSON = ContentType.create("application/x-ndjson");

    private final List<URI> nodes;
    private final AtomicInteger turn = new AtomicInteger();
    private final TunedStore json = new TunedStore();
    private final CloseableHttpClient client;

    RawClient(URI address) {
        this(List.of(address), CONNECTIONS);
    }

    /** Of some nodes, which take turns, with as many connections for each. */
    RawClient(List<URI> nodes, int connections) {
        this.nodes = nodes;
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(connections)
                        .setMaxConnTotal(connections * nodes.size())
                        .build())
                .disableCookieManagement()
                .disableContentCompression()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    /** Gets its first document. */
    public static void main(String[] arguments) throws Exception {
        FirstDocument.print(new RawClient(URI.create(arguments[0])));
    }

    @Override
    public Product get(String id) throws IOException {
        return json.readStored(send(new HttpGet(node() + "/" + INDEX + "/_doc/" + id)));
    }

    @Override
    public Object search() throws IOException {
        return json.readPage(send(post("/_search", TunedStore.SEARCH, ContentType.APPLICATION_JSON)));
    }

    @Override
    public List<FoundProduct> hits(Object page) {
        return json.hits(page);
    }

    @Override
    public int bulk(List<Product> products) throws IOException {
        return json.countStored(send(post("/_bulk", json.writeBulk(products), NDJSON)));
    }

    private URI node() {
        return nodes.size() == 1 ? nodes.get(0) : nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size()));
    }

    private HttpPost post(String endpoint, byte[] body, ContentType type) {
        HttpPost post = new HttpPost(node() + "/" + INDEX + endpoint);
        post.setEntity(new ByteArrayEntity(body, type));
        return post;
    }

    private byte[] send(ClassicHttpRequest request) throws IOException {
        return client.execute(request, RawClient::body);
    }

    private static byte[] body(ClassicHttpResponse response) throws IOException {
        if (response.getCode() != 200) {
            throw new IOException("status " + response.getCode());
        }
        return EntityUtils.toByteArray(response.getEntity());
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
