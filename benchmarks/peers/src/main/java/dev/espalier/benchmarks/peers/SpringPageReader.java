package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.FoundProduct;
import dev.espalier.benchmarks.PageReader;
import dev.espalier.benchmarks.Product;
import java.util.List;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchTemplate;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;
import org.springframework.data.elasticsearch.core.query.Query;

/** A search of Spring Data's template over elasticsearch-java, answered in the process. */
final class SpringPageReader implements PageReader<SearchHits<Product>> {

    private final CannedResponse server = new CannedResponse();
    private final ElasticsearchTemplate template = new ElasticsearchTemplate(server.client(), SpringConverter.create());
    private final Query query = Query.findAll();
    private final IndexCoordinates index = IndexCoordinates.of("products");

    @Override
    public SearchHits<Product> read(byte[] response) {
        server.set(response);
        return template.search(query, Product.class, index);
    }

    @Override
    public List<FoundProduct> hits(SearchHits<Product> page) {
        return page.getSearchHits().stream()
                .map(hit -> new FoundProduct(hit.getId(), hit.getScore(), hit.getContent()))
                .toList();
    }
}
