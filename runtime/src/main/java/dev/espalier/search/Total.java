package dev.espalier.search;

/**
 * How many documents match.
 *
 * @param value the number counted
 * @param exact true if that is all; false if there are at least so many, because counting stopped
 */
public record Total(long value, boolean exact) {}
