package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.Product;
import dev.espalier.benchmarks.ProductMapper;
import java.nio.charset.StandardCharsets;
import org.springframework.data.elasticsearch.core.convert.MappingElasticsearchConverter;
import org.springframework.data.elasticsearch.core.document.Document;

/** The converter of Spring Data Elasticsearch: between objects and maps, which Jackson reads and writes. */
final class SpringMapper implements ProductMapper {

    private final MappingElasticsearchConverter converter = SpringConverter.create();

    @Override
    public byte[] write(Product product) {
        Document document = Document.create();
        converter.write(product, document);
        return document.toJson().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Product read(byte[] json, String id) {
        Document document = Document.parse(new String(json, StandardCharsets.UTF_8));
        document.setId(id);
        return converter.read(Product.class, document);
    }
}
