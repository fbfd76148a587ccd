package dev.espalier.benchmarks;

import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Jackson databind with its defaults, through a reader and a writer that know the type beforehand. */
final class DatabindMapper implements ProductMapper {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    DatabindMapper() {
        JsonMapper mapper = new JsonMapper();
        reader = mapper.readerFor(Product.class);
        writer = mapper.writerFor(Product.class);
    }

    @Override
    public byte[] write(Product product) {
        return writer.writeValueAsBytes(product);
    }

    @Override
    public Product read(byte[] json, String id) {
        return reader.readValue(json);
    }
}
