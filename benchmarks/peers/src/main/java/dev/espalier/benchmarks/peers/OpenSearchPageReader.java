package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.FoundProduct;
import dev.espalier.benchmarks.PageReader;
import dev.espalier.benchmarks.Product;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.opensearch.client.json.JsonpDeserializer;
import org.opensearch.client.json.JsonpMapper;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.opensearch.core.SearchResponse;

/** The deserializer that opensearch-java's transport has for a search, without the transport. */
final class OpenSearchPageReader implements PageReader<SearchResponse<Product>> {

    private final JsonpMapper mapper = new JacksonJsonpMapper(Jackson2.mapper());
    private final JsonpDeserializer<SearchResponse<Product>> deserializer =
            SearchResponse.createSearchResponseDeserializer(JsonpDeserializer.of(Product.class));

    @Override
    public SearchResponse<Product> read(byte[] response) {
        try (JsonParser parser = mapper.jsonProvider().createParser(new ByteArrayInputStream(response))) {
            return deserializer.deserialize(parser, mapper);
        }
    }

    @Override
    public List<FoundProduct> hits(SearchResponse<Product> page) {
        return page.hits().hits().stream()
                .map(hit -> new FoundProduct(hit.id(), hit.score().doubleValue(), hit.source()))
                .toList();
    }
}
