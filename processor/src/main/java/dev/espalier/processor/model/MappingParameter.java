package dev.espalier.processor.model;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.Map;

/**
 * A parameter of a field that the user has stated.
 *
 * @param name as in a mapping: {@code search_analyzer}
 * @param value as in a mapping
 * @param source the value in the annotation
 * @param parts places inside the value: {@code type} in an object, {@code 0} in a list, {@code 0.name} in both
 */
public record MappingParameter(String name, JsonTree value, SourceRef source, Map<String, SourceRef> parts) {

    public MappingParameter {
        parts = Map.copyOf(parts);
    }

    /** A parameter whose value is reported as a whole. */
    public MappingParameter(String name, JsonTree value, SourceRef source) {
        this(name, value, source, Map.of());
    }

    /** The place of a part of the value; of the whole value if the source does not state that part. */
    public SourceRef source(String part) {
        return parts.getOrDefault(part, source);
    }

    /** A place in the text that is the value, by the number of characters before it; the whole value if it is no text. */
    public SourceRef at(int offset) {
        return value instanceof JsonText text ? new TextRef(source, text.value(), offset, name) : source;
    }
}
