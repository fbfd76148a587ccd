package dev.espalier.benchmarks.roundtrip;

import dev.espalier.benchmarks.Product;
import dev.espalier.benchmarks.SamplePage;
import dev.espalier.benchmarks.SampleProduct;
import dev.espalier.benchmarks.SampleProducts;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a client does what it is measured for. */
final class StoreCheck {

    private static final JsonMapper TREES = new JsonMapper();

    private StoreCheck() {}

    /**
     * Does each operation once.
     *
     * @param name whose client it is
     * @param client the client
     * @param stub the address of the stub that it is connected to
     * @throws Exception if it loses or changes something
     */
    static void require(String name, StoreClient client, URI stub) throws Exception {
        List<SampleProduct> samples = SampleProducts.all();
        for (SampleProduct sample : samples) {
            Product product = client.get(sample.product().id());
            require(sample.product().equals(product), name + " got " + product + "\ninstead of " + sample.product());
        }
        require(
                SamplePage.of(samples).hits().equals(client.hits(client.search())),
                name + " did not find what the stub has");
        require(client.bulk(Scenario.THOUSAND) == 1000, name + " did not notice that all is stored");
        requireLines(name, SampleProducts.thousand(), lastBulk(stub));
    }

    private static String lastBulk(URI stub) throws IOException {
        try (InputStream body = stub.resolve(CannedAnswers.LAST_BULK).toURL().openStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void requireLines(String name, List<SampleProduct> samples, String body) {
        List<String> lines = body.lines().toList();
        require(lines.size() == 2000, name + " sent " + lines.size() + " lines");
        for (int i = 0; i < 1000; i++) {
            SampleProduct sample = samples.get(i);
            JsonNode action = TREES.readTree(lines.get(2 * i)).path("index").path("_id");
            require(
                    action.asString("").equals(sample.product().id())
                            && TREES.readTree(lines.get(2 * i + 1)).equals(TREES.readTree(sample.json())),
                    name + " sent " + lines.get(2 * i) + "\n" + lines.get(2 * i + 1));
        }
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }
}
