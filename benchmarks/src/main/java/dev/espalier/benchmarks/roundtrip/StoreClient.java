package dev.espalier.benchmarks.roundtrip;

import dev.espalier.benchmarks.FoundProduct;
import dev.espalier.benchmarks.Product;
import java.io.IOException;
import java.util.List;

/** A client that is connected to a server with products. Used by many threads at once. */
public interface StoreClient extends AutoCloseable {

    /** How many connections each client may have: one for each thread that is measured. */
    int CONNECTIONS = 32;

    /** The index of the products. */
    String INDEX = "products";

    /**
     * Gets a product by its id.
     *
     * @param id the id
     * @return the product
     * @throws Exception if there is none
     */
    Product get(String id) throws Exception;

    /**
     * Finds the first hundred products of the category {@code Outdoor}.
     *
     * @return the typed hits, in whatever holds them
     * @throws Exception if there is no answer
     */
    Object search() throws Exception;

    /**
     * What is in a page, for checks alone.
     *
     * @param page what {@link #search} gave
     * @return the hits in order
     */
    List<FoundProduct> hits(Object page);

    /**
     * Stores products by one request.
     *
     * @param products the products; always the same list
     * @return how many are stored
     * @throws Exception if there is no answer
     */
    int bulk(List<Product> products) throws Exception;

    @Override
    void close() throws IOException;
}
