package dev.espalier.schema.query.grammar;

/**
 * Keys of an object that are not words of the grammar.
 *
 * @param key what a key is
 * @param value what stands under each
 * @param single whether there is exactly one
 */
public record FreeKeys(ValueType key, ValueType value, boolean single) {}
