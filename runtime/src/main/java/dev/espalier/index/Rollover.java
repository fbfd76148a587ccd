package dev.espalier.index;

/**
 * What {@link IndexAdmin#rollover} did.
 *
 * @param oldIndex the index that new documents went to before, such as {@code articles-000001}; it stays as it is
 * @param newIndex the index that they go to from now on, such as {@code articles-000002}
 */
public record Rollover(String oldIndex, String newIndex) {}
