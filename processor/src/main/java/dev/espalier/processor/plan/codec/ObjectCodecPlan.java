package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.Construction;
import dev.espalier.processor.model.JavaType;
import java.util.List;

/**
 * How one type is read and written.
 *
 * @param type the record or class
 * @param construction how it is made
 * @param method what its methods are called behind {@code read} and {@code write}; empty for the document
 * @param matcher the constant of the matcher of its field names
 * @param variables the names of parameters and variables
 * @param properties all properties, in the order of the source
 */
public record ObjectCodecPlan(
        JavaType.Declared type,
        Construction construction,
        String method,
        String matcher,
        Variables variables,
        List<PropertyCodecPlan> properties) {

    public ObjectCodecPlan {
        properties = List.copyOf(properties);
    }

    /** The names of the fields in the index, in the order of their numbers. */
    public List<String> fieldNames() {
        return properties.stream()
                .filter(property -> property.field() != null)
                .map(PropertyCodecPlan::fieldName)
                .toList();
    }
}
