package dev.espalier.benchmarks;

import dev.espalier.search.Search;
import dev.espalier.search.SearchResponseReader;
import dev.espalier.search.SearchResult;
import java.io.ByteArrayInputStream;
import java.util.List;

/** What a client's search does with the body of the response, which is a stream for it. */
final class GeneratedPageReader implements PageReader<SearchResult<Product>> {

    private final SearchResponseReader<Product> reader = new SearchResponseReader<>(Search.of(Product_.DOCUMENT));

    @Override
    public SearchResult<Product> read(byte[] response) {
        return reader.read(new ByteArrayInputStream(response));
    }

    @Override
    public List<FoundProduct> hits(SearchResult<Product> page) {
        return page.hits().stream()
                .map(hit -> new FoundProduct(hit.id(), hit.score().orElseThrow(), hit.document()))
                .toList();
    }
}
