package dev.espalier.schema.lock;

/**
 * A field that is gone while a new one is defined as it was.
 *
 * @param before the path of the field that is gone
 * @param after the path of the new field
 */
public record Rename(String before, String after) {}
