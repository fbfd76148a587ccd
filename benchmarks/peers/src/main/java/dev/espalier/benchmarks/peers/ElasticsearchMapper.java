package dev.espalier.benchmarks.peers;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import dev.espalier.benchmarks.Product;
import dev.espalier.benchmarks.ProductMapper;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** The document mapper of elasticsearch-java. */
final class ElasticsearchMapper implements ProductMapper {

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
