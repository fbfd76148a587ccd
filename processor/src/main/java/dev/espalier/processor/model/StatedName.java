package dev.espalier.processor.model;

/**
 * A name that the user has given to something generated.
 *
 * @param value the name
 * @param source the value in the annotation
 */
public record StatedName(String value, SourceRef source) {}
