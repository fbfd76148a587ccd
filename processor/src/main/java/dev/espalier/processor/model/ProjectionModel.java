package dev.espalier.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record or interface that a query method returns instead of the document: a part of its properties.
 *
 * @param name the type
 * @param isInterface whether it is an interface, which generated code must implement
 * @param components the properties that it asks for, in the order of the source
 * @param source the type's declaration
 */
public record ProjectionModel(JavaName name, boolean isInterface, List<Component> components, SourceRef source) {

    public ProjectionModel {
        components = List.copyOf(components);
    }

    /**
     * A property that is asked for.
     *
     * @param accessor the record component, or the method of the interface
     * @param property the name of the property
     * @param type its type here
     * @param nullable whether the source says {@code @Nullable}
     * @param projection what is read of an object, or of each of several; null if its type is no record
     * @param source the component or method
     */
    public record Component(
            String accessor,
            String property,
            JavaType type,
            boolean nullable,
            @Nullable ProjectionModel projection,
            SourceRef source) {}
}
