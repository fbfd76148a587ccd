package dev.espalier.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A record or class: a document, or an object inside one.
 *
 * @param name the type
 * @param arguments what its type parameters are bound to
 * @param construction how it is made
 * @param properties in the order of the source; for a record, of its components
 * @param refusesUnknownFields whether a document with a field that is not declared cannot be read
 * @param source the type's declaration
 */
public record ObjectModel(
        JavaName name,
        List<JavaType> arguments,
        Construction construction,
        List<PropertyModel> properties,
        boolean refusesUnknownFields,
        SourceRef source) {

    public ObjectModel {
        arguments = List.copyOf(arguments);
        properties = List.copyOf(properties);
    }

    /** A type without type parameters. */
    public ObjectModel(JavaName name, Construction construction, List<PropertyModel> properties, SourceRef source) {
        this(name, List.of(), construction, properties, false, source);
    }

    /** The same type with other models of its properties. */
    public ObjectModel with(Construction otherConstruction, List<PropertyModel> otherProperties) {
        return new ObjectModel(name, arguments, otherConstruction, otherProperties, refusesUnknownFields, source);
    }

    /** The type with its type arguments. */
    public JavaType.Declared type() {
        return new JavaType.Declared(name, arguments);
    }

    /** The properties that are fields of the index. */
    public List<PropertyModel> fields() {
        return properties.stream().filter(PropertyModel::isField).toList();
    }

    /** A property, by its Java name. */
    public Optional<PropertyModel> property(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }
}
