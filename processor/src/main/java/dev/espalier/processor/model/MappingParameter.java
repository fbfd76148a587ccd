package dev.espalier.processor.model;

import dev.espalier.schema.JsonTree;

/**
 * A parameter of a field that the user has stated.
 *
 * @param name as in a mapping: {@code search_analyzer}
 * @param value as in a mapping
 * @param source the value in the annotation
 */
public record MappingParameter(String name, JsonTree value, SourceRef source) {}
