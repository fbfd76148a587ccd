package dev.espalier.benchmarks;

import java.util.List;

/**
 * One way to read the response to a search.
 *
 * @param <P> what it gives
 */
public interface PageReader<P> {

    /**
     * Reads a response.
     *
     * @param response the JSON in UTF-8
     * @return the typed hits, in whatever holds them
     */
    P read(byte[] response);

    /**
     * What is in a page, for checks alone.
     *
     * @param page what {@link #read} gave
     * @return the hits in order
     */
    List<FoundProduct> hits(P page);
}
