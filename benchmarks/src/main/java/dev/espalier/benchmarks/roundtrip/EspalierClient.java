package dev.espalier.benchmarks.roundtrip;

import dev.espalier.benchmarks.FoundProduct;
import dev.espalier.benchmarks.Product;
import dev.espalier.benchmarks.Product_;
import dev.espalier.client.DocumentOperations;
import dev.espalier.client.SearchClient;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import java.net.URI;
import java.util.List;

/** Our client, blocking, with the generated codec and its defaults. */
final class EspalierClient implements StoreClient {

    private final SearchClient client;
    private final DocumentOperations<Product, String> products;

    EspalierClient(URI address) {
        this(List.of(address), CONNECTIONS);
    }

    /** Of some nodes and no others, with as many connections for each. */
    EspalierClient(List<URI> nodes, int connections) {
        client = SearchClient.builder()
                .nodes(nodes.stream().map(URI::toString).toArray(String[]::new))
                .withoutDiscovery()
                .transport(settings -> settings.maxConnectionsPerNode(connections))
                .build();
        products = client.documents(Product_.DOCUMENT);
    }

    /** Gets its first document. */
    public static void main(String[] arguments) throws Exception {
        FirstDocument.print(new EspalierClient(URI.create(arguments[0])));
    }

    @Override
    public Product get(String id) {
        return products.get(id).orElseThrow();
    }

    @Override
    public Object search() {
        return client.search(Search.of(Product_.DOCUMENT)
                .query(Product_.category.is("Outdoor"))
                .size(100));
    }

    @Override
    public List<FoundProduct> hits(Object page) {
        return ((SearchResult<?>) page)
                .hits().stream()
                        .map(hit -> new FoundProduct(hit.id(), hit.score().orElseThrow(), (Product) hit.document()))
                        .toList();
    }

    @Override
    public int bulk(List<Product> all) {
        return products.saveAll(all).succeeded();
    }

    @Override
    public void close() {
        client.close();
    }
}
