package dev.espalier.benchmarks;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.Json;
import tools.jackson.core.JsonParser;

/** The codec that the compiler writes for {@link Product}, through the runtime, with its defaults. */
final class GeneratedMapper implements ProductMapper {

    private final DocumentCodec<Product> codec = Product_.DOCUMENT.codec();

    @Override
    public byte[] write(Product product) {
        return Json.toBytes(json -> codec.write(json, product));
    }

    @Override
    public Product read(byte[] json, String id) {
        try (JsonParser parser = Json.parser(json)) {
            parser.nextToken();
            return codec.read(parser, new DocumentMetadata(id, null, 1, 1, 1));
        }
    }
}
