package dev.espalier.benchmarks;

/** One way to turn a product into JSON and back. */
public interface ProductMapper {

    /**
     * Writes a product.
     *
     * @param product the product
     * @return a fresh array with the product as JSON in UTF-8
     */
    byte[] write(Product product);

    /**
     * Reads a product.
     *
     * @param json the product as JSON in UTF-8
     * @param id the id that the server sends beside the source; the source has it too
     * @return the product
     */
    Product read(byte[] json, String id);
}
