package dev.espalier.benchmarks.roundtrip;

import dev.espalier.benchmarks.Product;
import dev.espalier.benchmarks.SampleProduct;
import dev.espalier.benchmarks.SampleProducts;
import java.util.List;

/** What is done over and over. */
enum Scenario {
    GET("get", "GET _doc, one thread", 1) {
        @Override
        Object run(StoreClient client, int turn) throws Exception {
            return client.get(PRODUCTS.get(turn % PRODUCTS.size()).id());
        }
    },
    GET32("get32", "GET _doc, 32 threads", StoreClient.CONNECTIONS) {
        @Override
        Object run(StoreClient client, int turn) throws Exception {
            return GET.run(client, turn);
        }
    },
    SEARCH("search", "_search, 100 typed hits, one thread", 1) {
        @Override
        Object run(StoreClient client, int turn) throws Exception {
            return client.search();
        }
    },
    BULK("bulk", "_bulk of 1000 documents, one thread", 1) {
        @Override
        Object run(StoreClient client, int turn) throws Exception {
            return client.bulk(THOUSAND);
        }
    };

    /** The documents in turn. */
    static final List<Product> PRODUCTS =
            SampleProducts.all().stream().map(SampleProduct::product).toList();

    /** What a bulk stores: 1.28 MB. */
    static final List<Product> THOUSAND =
            SampleProducts.thousand().stream().map(SampleProduct::product).toList();

    private final String label;
    private final String title;
    private final int threads;

    Scenario(String label, String title, int threads) {
        this.label = label;
        this.title = title;
        this.threads = threads;
    }

    /** One operation. */
    abstract Object run(StoreClient client, int turn) throws Exception;

    String label() {
        return label;
    }

    String title() {
        return title;
    }

    int threads() {
        return threads;
    }
}
