package dev.espalier.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sixteen products of {@code products.ndjson}; half of them have letters beyond ASCII or escapes. */
public final class SampleProducts {

    private static final String RESOURCE = "products.ndjson";

    private SampleProducts() {}

    /**
     * Reads the samples. The products are picked from a tree value by value, independently of every contender.
     *
     * @return the samples in the order of the file
     */
    public static List<SampleProduct> all() {
        JsonMapper trees = new JsonMapper();
        return lines().map(
                        line -> new SampleProduct(line.getBytes(StandardCharsets.UTF_8), product(trees.readTree(line))))
                .toList();
    }

    /**
     * The samples over and over, each time under another id, for bulks.
     *
     * @return a thousand samples
     */
    public static List<SampleProduct> thousand() {
        List<SampleProduct> samples = all();
        return IntStream.range(0, 1000)
                .mapToObj(i -> samples.get(i % samples.size()).withId(String.format(Locale.ROOT, "P-%06d", i)))
                .toList();
    }

    private static Stream<String> lines() {
        try (InputStream resource = SampleProducts.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Product product(JsonNode tree) {
        return new Product(
                tree.get("id").stringValue(),
                tree.get("sku").stringValue(),
                tree.get("brand").stringValue(),
                tree.get("category").stringValue(),
                tree.get("warehouse").stringValue(),
                tree.get("name").stringValue(),
                tree.get("subtitle").stringValue(),
                tree.get("summary").stringValue(),
                tree.get("description").stringValue(),
                tree.get("notes").stringValue(),
                Product.Status.valueOf(tree.get("status").stringValue()),
                tree.get("price").doubleValue(),
                tree.get("rating").doubleValue(),
                tree.get("stock").intValue(),
                tree.get("views").longValue(),
                tree.get("active").booleanValue(),
                Instant.parse(tree.get("created").stringValue()),
                Instant.parse(tree.get("updated").stringValue()),
                LocalDate.parse(tree.get("released").stringValue()),
                tree.get("offers").valueStream().map(SampleProducts::offer).toList());
    }

    private static Product.Offer offer(JsonNode tree) {
        return new Product.Offer(
                tree.get("seller").stringValue(),
                tree.get("price").doubleValue(),
                Instant.parse(tree.get("validUntil").stringValue()));
    }
}
