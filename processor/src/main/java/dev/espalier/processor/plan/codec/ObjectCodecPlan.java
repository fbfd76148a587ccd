package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.Construction;
import dev.espalier.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one type is read and written.
 *
 * @param type the record or class
 * @param construction how it is made
 * @param method what its methods are called behind {@code read} and {@code write}; empty for the document
 * @param document whether it is the document, or a subtype of it, so that it has id and version
 * @param names the constant with the names of its fields, or of its subtypes
 * @param variables the names of parameters and variables
 * @param tag the field that tells the type apart from others; null if it is no subtype
 * @param refusesUnknownFields whether a document with a field that is not declared cannot be read
 * @param subtypes the subtypes that objects are of; empty if they are of the type itself
 * @param properties all properties, in the order of the source
 */
public record ObjectCodecPlan(
        JavaType.Declared type,
        Construction construction,
        String method,
        boolean document,
        String names,
        Variables variables,
        @Nullable TypeTag tag,
        boolean refusesUnknownFields,
        List<SubtypePlan> subtypes,
        List<PropertyCodecPlan> properties) {

    public ObjectCodecPlan {
        subtypes = List.copyOf(subtypes);
        properties = List.copyOf(properties);
    }

    /** What keeps the fields that are no properties. */
    public Optional<PropertyCodecPlan> otherFields() {
        return properties.stream()
                .filter(property -> property.origin() == ValueOrigin.OTHER_FIELDS)
                .findFirst();
    }

    /** The names of the fields in the index, in the order of their numbers. */
    public List<String> fieldNames() {
        Stream<String> fields =
                properties.stream().filter(property -> property.field() != null).map(PropertyCodecPlan::fieldName);
        return Stream.concat(fields, aliases()).toList();
    }

    /** The numbers of the names that a property is read by. */
    public List<Integer> numbers(PropertyCodecPlan property) {
        if (property.traits().aliases().isEmpty()) {
            return List.of(property.fieldPlan().number());
        }
        List<String> names = fieldNames();
        return Stream.concat(Stream.of(property.fieldName()), property.traits().aliases().stream())
                .map(names::indexOf)
                .toList();
    }

    private Stream<String> aliases() {
        return properties.stream()
                .filter(property -> property.origin() == ValueOrigin.SOURCE)
                .flatMap(property -> property.traits().aliases().stream());
    }

    /**
     * The field that tells the type of an object.
     *
     * @param field its name
     * @param constant the constant that holds its name
     * @param name what the type is called
     */
    public record TypeTag(String field, String constant, String name) {}

    /**
     * A subtype.
     *
     * @param name what it is called in documents
     * @param type the class
     * @param method what its methods are called behind {@code read} and {@code write}
     * @param variable the name of a variable for its objects
     */
    public record SubtypePlan(String name, JavaType.Declared type, String method, String variable) {}
}
