package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.FoundProduct;
import dev.espalier.benchmarks.Product;
import dev.espalier.benchmarks.roundtrip.FirstDocument;
import dev.espalier.benchmarks.roundtrip.StoreClient;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch.core.BulkRequest;
import org.opensearch.client.opensearch.core.BulkResponse;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/** opensearch-java over its transport of HttpClient 5, blocking. */
final class OpenSearchStore implements StoreClient {

    private final OpenSearchClient client;

    OpenSearchStore(URI address) {
        client = new OpenSearchClient(ApacheHttpClient5TransportBuilder.builder(
                        new HttpHost(address.getScheme(), address.getHost(), address.getPort()))
                .setMapper(new JacksonJsonpMapper(Jackson2.mapper()))
                .setHttpClientConfigCallback(
                        http -> http.setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                                .setMaxConnPerRoute(CONNECTIONS)
                                .setMaxConnTotal(CONNECTIONS)
                                .build()))
                .build());
    }

    /** Gets its first document. */
    public static void main(String[] arguments) throws Exception {
        FirstDocument.print(new OpenSearchStore(URI.create(arguments[0])));
    }

    @Override
    public Product get(String id) throws IOException {
        return client.get(get -> get.index(INDEX).id(id), Product.class).source();
    }

    @Override
    public Object search() throws IOException {
        return client.search(
                search -> search.index(INDEX)
                        .query(query ->
                                query.term(term -> term.field("category").value(FieldValue.of("Outdoor"))))
                        .size(100),
                Product.class);
    }

    @Override
    public List<FoundProduct> hits(Object page) {
        return ((SearchResponse<?>) page)
                .hits().hits().stream()
                        .map(hit -> new FoundProduct(hit.id(), hit.score().doubleValue(), (Product) hit.source()))
                        .toList();
    }

    @Override
    public int bulk(List<Product> products) throws IOException {
        BulkRequest.Builder request = new BulkRequest.Builder().index(INDEX);
        for (Product product : products) {
            request.operations(
                    operation -> operation.index(index -> index.id(product.id()).document(product)));
        }
        BulkResponse response = client.bulk(request.build());
        return response.errors() ? 0 : response.items().size();
    }

    @Override
    public void close() throws IOException {
        client._transport().close();
    }
}
