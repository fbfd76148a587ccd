package dev.espalier.benchmarks;

/**
 * A hit, as contenders are compared by it.
 *
 * @param id the id of the document
 * @param score its score
 * @param product the document
 */
public record FoundProduct(String id, double score, Product product) {}
