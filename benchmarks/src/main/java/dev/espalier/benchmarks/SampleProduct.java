package dev.espalier.benchmarks;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A product with the JSON that stands for it.
 *
 * @param json the JSON in UTF-8
 * @param product the product
 */
public record SampleProduct(byte[] json, Product product) {

    private static final JsonMapper TREES = new JsonMapper();

    /**
     * The same product under another id.
     *
     * @param id the id
     * @return another sample
     */
    SampleProduct withId(String id) {
        String text = new String(json, StandardCharsets.UTF_8)
                .replace("\"id\":\"" + product.id() + '"', "\"id\":\"" + id + '"');
        Product same = new Product(
                id,
                product.sku(),
                product.brand(),
                product.category(),
                product.warehouse(),
                product.name(),
                product.subtitle(),
                product.summary(),
                product.description(),
                product.notes(),
                product.status(),
                product.price(),
                product.rating(),
                product.stock(),
                product.views(),
                product.active(),
                product.created(),
                product.updated(),
                product.released(),
                product.offers());
        return new SampleProduct(text.getBytes(StandardCharsets.UTF_8), same);
    }

    /**
     * Checks that a mapper reads and writes this sample right. The order of properties is left to it.
     *
     * @param contender whose mapper it is
     * @param mapper the mapper
     * @throws IllegalStateException if it does not
     */
    void check(String contender, ProductMapper mapper) {
        Product read = mapper.read(json, product.id());
        if (!read.equals(product)) {
            throw new IllegalStateException(contender + " read " + read + "\ninstead of " + product);
        }
        byte[] written = mapper.write(product);
        JsonNode tree = TREES.readTree(written);
        if (!tree.equals(TREES.readTree(json))) {
            throw new IllegalStateException(contender + " wrote " + new String(written, StandardCharsets.UTF_8)
                    + "\ninstead of " + new String(json, StandardCharsets.UTF_8));
        }
    }
}
