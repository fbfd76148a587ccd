package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.Product;
import dev.espalier.benchmarks.ProductMapper;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.opensearch.client.json.JsonpMapper;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;

/** The document mapper of opensearch-java. */
final class OpenSearchMapper implements ProductMapper {

    private final JsonpMapper mapper = new JacksonJsonpMapper(Jackson2.mapper());

    @Override
    public byte[] write(Product product) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = mapper.jsonProvider().createGenerator(bytes)) {
            mapper.serialize(product, json);
        }
        return bytes.toByteArray();
    }

    @Override
    public Product read(byte[] json, String id) {
        try (JsonParser parser = mapper.jsonProvider().createParser(new ByteArrayInputStream(json))) {
            return mapper.deserialize(parser, Product.class);
        }
    }
}
