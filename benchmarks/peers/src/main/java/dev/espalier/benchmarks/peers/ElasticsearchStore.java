package dev.espalier.benchmarks.peers;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import dev.espalier.benchmarks.FoundProduct;
import dev.espalier.benchmarks.Product;
import dev.espalier.benchmarks.roundtrip.FirstDocument;
import dev.espalier.benchmarks.roundtrip.StoreClient;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** elasticsearch-java over its own low-level client, blocking. */
final class ElasticsearchStore implements StoreClient {

    private final ElasticsearchClient client;

    ElasticsearchStore(URI address) {
        Rest5Client connections = Rest5Client.builder(address)
                .setConnectionManagerCallback(
                        manager -> manager.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS))
                .build();
        client = new ElasticsearchClient(
                new Rest5ClientTransport(connections, new JacksonJsonpMapper(Jackson2.mapper())));
    }

    /** Gets its first document. */
    public static void main(String[] arguments) throws Exception {
        FirstDocument.print(new ElasticsearchStore(URI.create(arguments[0])));
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
                                query.term(term -> term.field("category").value("Outdoor")))
                        .size(100),
                Product.class);
    }

    @Override
    public List<FoundProduct> hits(Object page) {
        return ((SearchResponse<?>) page)
                .hits().hits().stream()
                        .map(hit -> new FoundProduct(hit.id(), hit.score(), (Product) hit.source()))
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
        client.close();
    }
}
