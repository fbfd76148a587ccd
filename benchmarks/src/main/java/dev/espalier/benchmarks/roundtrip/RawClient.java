package dev.espalier.benchmarks.roundtrip;

import dev.espalier.benchmarks.FoundProduct;
import dev.espalier.benchmarks.Product;
import dev.espalier.benchmarks.TunedStore;
import java.io.IOException;
import java.net.URI;
import java.util.List;
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

    private final URI address;
    private final TunedStore json = new TunedStore();
    private final CloseableHttpClient client = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(CONNECTIONS)
                    .setMaxConnTotal(CONNECTIONS)
                    .build())
            .disableCookieManagement()
            .disableContentCompression()
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableAuthCaching()
            .build();

    RawClient(URI address) {
        this.address = address;
    }

    /** Gets its first document. */
    public static void main(String[] arguments) throws Exception {
        FirstDocument.print(new RawClient(URI.create(arguments[0])));
    }

    @Override
    public Product get(String id) throws IOException {
        return json.readStored(send(new HttpGet(address + "/" + INDEX + "/_doc/" + id)));
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

    private HttpPost post(String endpoint, byte[] body, ContentType type) {
        HttpPost post = new HttpPost(address + "/" + INDEX + endpoint);
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
