package dev.espalier.processor.model;

/**
 * A multi-field: the same value indexed once more.
 *
 * @param name {@code raw} of {@code title.raw}
 * @param mapping its type and parameters; it has no sub-fields of its own
 * @param source the annotation
 */
public record SubField(String name, FieldMapping mapping, SourceRef source) {}
