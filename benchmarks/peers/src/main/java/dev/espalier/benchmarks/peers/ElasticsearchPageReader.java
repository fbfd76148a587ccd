package dev.espalier.benchmarks.peers;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.espalier.benchmarks.FoundProduct;
import dev.espalier.benchmarks.PageReader;
import dev.espalier.benchmarks.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A search of elasticsearch-java, answered in the process. The request is made once, but encoded each time. */
final class ElasticsearchPageReader implements PageReader<SearchResponse<Product>> {

    private final CannedResponse server = new CannedResponse();
    private final ElasticsearchClient client = server.client();
    private final SearchRequest request = SearchRequest.of(search -> search.index("products"));

    @Override
    public SearchResponse<Product> read(byte[] response) {
        server.set(response);
        try {
            return client.search(request, Product.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<FoundProduct> hits(SearchResponse<Product> page) {
        return page.hits().hits().stream()
                .map(hit -> new FoundProduct(hit.id(), hit.score(), hit.source()))
                .toList();
    }
}
