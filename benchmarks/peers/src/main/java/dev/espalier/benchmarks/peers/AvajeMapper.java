package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.Product;
import dev.espalier.benchmarks.ProductMapper;
import io.avaje.jsonb.Json;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** Code that the annotation processor of avaje-jsonb writes. */
@Json.Import({Product.class, Product.Offer.class})
final class AvajeMapper implements ProductMapper {

    private final JsonType<Product> type = Jsonb.instance().type(Product.class);

    @Override
    public byte[] write(Product product) {
        return type.toJsonBytes(product);
    }

    @Override
    public Product read(byte[] json, String id) {
        return type.fromJson(json);
    }
}
